module ex.com/calls/plugins/echo

go 1.26.0

require ex.com/calls/contract v0.0.0

replace ex.com/calls/contract => ../../contract
