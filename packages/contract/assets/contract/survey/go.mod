module lockstep.invalid/survey

go 1.21
