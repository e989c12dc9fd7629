module example.com/lockstep-template/host-name

go 1.26.0

require example.com/lockstep-template/contract v0.0.0

replace example.com/lockstep-template/contract => ../workspace/contract
