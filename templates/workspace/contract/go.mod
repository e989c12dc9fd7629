module example.com/lockstep-template/contract

go 1.26.0
