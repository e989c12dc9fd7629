module example.com/lockstep-template/plugins/stamp

go 1.26.0

require (
	mosn.io/api v1.6.0
	mosn.io/pkg v1.6.0
)

require (
	github.com/golang/protobuf v1.5.2 // indirect
	github.com/google/go-cmp v0.5.9 // indirect
	github.com/rcrowley/go-metrics v0.0.0-20200313005456-10cdbea86bc0 // indirect
	github.com/stretchr/testify v1.8.0 // indirect
	google.golang.org/protobuf v1.28.1 // indirect
)
