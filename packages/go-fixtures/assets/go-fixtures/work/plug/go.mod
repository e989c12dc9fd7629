module demo/plug

go 1.25

require demo/contract v0.0.0

replace demo/contract => ../contract
