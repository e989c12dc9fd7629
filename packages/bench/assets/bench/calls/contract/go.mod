module ex.com/calls/contract

go 1.26.0
