module ex.com/app

go 1.25

require ex.com/dep v1.0.0
