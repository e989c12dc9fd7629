module lockstep.invalid/analyse

go 1.21
