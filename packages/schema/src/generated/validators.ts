// @ts-nocheck
// Code generated from assets/schema by scripts/generate.ts. DO NOT EDIT.
var te=(p,a)=>()=>{try{return a||p((a={exports:{}}).exports,a),a.exports}catch(w){throw a=0,w}};var je=te(ae=>{"use strict";Object.defineProperty(ae,"__esModule",{value:!0});function qe(p){let a=p.
length,w=0,q=0,k;for(;q<a;)w++,k=p.charCodeAt(q++),k>=55296&&k<=56319&&q<a&&(k=p.charCodeAt(q),(k&64512)===
56320&&q++);return w}ae.default=qe;qe.code='require("ajv/dist/runtime/ucs2length").default'});var ze=te((Ye,Ae)=>{"use strict";Ae.exports=function p(a,w){if(a===w)return!0;if(a&&w&&typeof a=="ob\
ject"&&typeof w=="object"){if(a.constructor!==w.constructor)return!1;var q,k,e;if(Array.isArray(a)){
if(q=a.length,q!=w.length)return!1;for(k=q;k--!==0;)if(!p(a[k],w[k]))return!1;return!0}if(a.constructor===
RegExp)return a.source===w.source&&a.flags===w.flags;if(a.valueOf!==Object.prototype.valueOf)return a.
valueOf()===w.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===w.toString();
if(e=Object.keys(a),q=e.length,q!==Object.keys(w).length)return!1;for(k=q;k--!==0;)if(!Object.prototype.
hasOwnProperty.call(w,e[k]))return!1;for(k=q;k--!==0;){var t=e[k];if(!p(a[t],w[t]))return!1}return!0}
return a!==a&&w!==w}});var Oe=te(ie=>{"use strict";Object.defineProperty(ie,"__esModule",{value:!0});var $e=ze();$e.code='r\
equire("ajv/dist/runtime/equal").default';ie.default=$e});function F(p,a){if(p===null)return a;for(let w of a)p.push(w);return p}var ss=Le,c={$schema:"http://\
json-schema.org/draft-07/schema#",$id:"descriptor.schema.json",title:"HostDescriptor",description:"H\
ost descriptor: the facts of one released host file by which a plugin is judged without it.",type:"o\
bject",additionalProperties:!1,required:["version","artefact","elf","fingerprints"],properties:{version:{
description:"Version of this document's form. Always 1.",type:"number",const:1},artefact:{description:"\
The file it is about.",type:"object",additionalProperties:!1,required:["file","size","sha256"],properties:{
file:{description:"Base name of the file.",type:"string",minLength:1},size:{description:"Size in byt\
es.",type:"integer",minimum:0},sha256:{description:"SHA-256 of the file.",allOf:[{$ref:"values.schem\
a.json#/definitions/sha256"}]}}},elf:{description:"Facts of the ELF file.",type:"object",additionalProperties:!1,
required:["class","byteOrder","machine","type","pie","needed","versionNeeds","looseSymbols"],properties:{
class:{description:"Word size.",type:"string",const:"ELF64"},byteOrder:{description:"Byte order.",type:"\
string",enum:["little","big"]},machine:{description:"Processor.",type:"string",minLength:1},type:{description:"\
Kind of file.",type:"string",enum:["executable","shared","other"]},pie:{description:"Whether it is a\
 position-independent executable.",type:"boolean"},interpreter:{description:"The dynamic linker that\
 it names.",type:"string"},needed:{description:"Shared libraries that are loaded with it.",type:"arr\
ay",items:{type:"string"}},runPath:{description:"Folders in which these are looked for.",type:"strin\
g"},rPath:{description:"The older form of it.",type:"string"},versionNeeds:{description:"Versions of\
 symbols that it asks its libraries for.",type:"array",items:{title:"DescribedVersions",description:"\
What one library is asked for.",type:"object",additionalProperties:!1,required:["library","versions"],
properties:{library:{description:"The library.",type:"string",minLength:1},versions:{description:"Ve\
rsions of symbols.",type:"array",items:{type:"string"}}}}},looseSymbols:{description:"Symbols that s\
ome other file of the process has to define.",type:"array",items:{type:"string"}},glibcFloor:{description:"\
The oldest glibc that can load it.",type:"string"}}},fingerprints:{description:"Go's link-time hash \
of each package, by import path.",type:"object",additionalProperties:{description:"One fingerprint.",
allOf:[{$ref:"values.schema.json#/definitions/fingerprint"}]}},moduleDataSize:{description:"Size of \
the runtime's moduledata in bytes.",type:"integer",minimum:0},goBuildId:{description:"Go's build ID.",
type:"string"},buildInfo:{description:"What Go wrote down about the build.",type:"object",additionalProperties:!1,
required:["goVersion","path","deps","settings"],properties:{goVersion:{description:"The Go release, \
as in go1.26.9; experiments follow it.",type:"string",minLength:1},path:{description:"Import path of\
 the main package.",type:"string"},main:{description:"The main module.",allOf:[{$ref:"#/definitions/\
module"}]},deps:{description:"The other modules.",type:"array",items:{$ref:"#/definitions/module"}},
settings:{description:"Build settings; a missing one was left at its default.",type:"object",additionalProperties:{
type:"string"}}}},record:{description:"Its build record, where there is one.",allOf:[{$ref:"record.s\
chema.json"}]}},definitions:{module:{title:"DescribedModule",description:"One module, as the build i\
nfo has it.",type:"object",additionalProperties:!1,required:["path","version"],properties:{path:{description:"\
Module path.",type:"string",minLength:1},version:{description:"Version, empty for a module of the wo\
rkspace.",type:"string"},sum:{description:"Its sum.",type:"string"},replace:{description:"What stand\
s in for the module.",type:"object",additionalProperties:!1,required:["path","version"],properties:{
path:{description:"Module path or folder.",type:"string",minLength:1},version:{description:"Version,\
 empty for a folder.",type:"string"},sum:{description:"Its sum.",type:"string"}}}}}}},S={description:"\
a SHA-256: 64 lower-case hexadecimal digits",type:"string",pattern:"^[0-9a-f]{64}$",examples:["e3b0c\
44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]},X={description:"a fingerprint: 16 low\
er-case hexadecimal digits",type:"string",pattern:"^[0-9a-f]{16}$",examples:["0123456789abcdef"]},g={
title:"DescribedModule",description:"One module, as the build info has it.",type:"object",additionalProperties:!1,
required:["path","version"],properties:{path:{description:"Module path.",type:"string",minLength:1},
version:{description:"Version, empty for a module of the workspace.",type:"string"},sum:{description:"\
Its sum.",type:"string"},replace:{description:"What stands in for the module.",type:"object",additionalProperties:!1,
required:["path","version"],properties:{path:{description:"Module path or folder.",type:"string",minLength:1},
version:{description:"Version, empty for a folder.",type:"string"},sum:{description:"Its sum.",type:"\
string"}}}}},j=je().default,re=Object.prototype.hasOwnProperty,I=new RegExp("^[0-9a-f]{64}$","u"),_e=new RegExp(
"^[0-9a-f]{16}$","u"),d={$schema:"http://json-schema.org/draft-07/schema#",$id:"record.schema.json",
title:"BuildRecord",description:"Build record: everything an artefact was made from, and what came o\
ut. Roots are written $WORKSPACE, $GOROOT and $GOMODCACHE.",type:"object",additionalProperties:!1,required:[
"version","kind","name","package","target","profile","key","toolchain","argv","env","modules","packa\
ges","fingerprints","artefact"],properties:{version:{description:"Version of this document's form. A\
lways 1.",type:"number",const:1},kind:{description:"What was built.",type:"string",enum:["host","plu\
gin"]},name:{description:"Name of the host or plugin.",allOf:[{$ref:"values.schema.json#/definitions\
/unitName"}],examples:["hello"]},pluginVersion:{description:"Version of the plugin, absent for a hos\
t.",allOf:[{$ref:"values.schema.json#/definitions/semver"}],examples:["1.4.0"]},package:{description:"\
Import path of the main package.",allOf:[{$ref:"values.schema.json#/definitions/importPath"}],examples:[
"example.com/demo/contract"]},target:{description:"What the artefact runs on, in Go's words.",type:"\
object",additionalProperties:!1,required:["os","arch"],properties:{os:{description:"GOOS.",type:"str\
ing",minLength:1},arch:{description:"GOARCH.",type:"string",minLength:1}}},profile:{description:"Pro\
file it was built with.",allOf:[{$ref:"values.schema.json#/definitions/profileName"}]},key:{description:"\
SHA-256 over every input.",allOf:[{$ref:"values.schema.json#/definitions/sha256"}]},toolchain:{description:"\
The toolchain.",allOf:[{$ref:"#/definitions/toolchain"}]},argv:{description:"The go command, argumen\
t by argument.",type:"array",items:{type:"string"}},env:{description:"The environment of the go comm\
and.",type:"object",additionalProperties:{type:"string"}},modules:{description:"Every module that is\
 linked.",type:"array",items:{$ref:"#/definitions/module"}},packages:{description:"Every linked pack\
age outside the standard library.",type:"array",items:{title:"RecordPackage",description:"One packag\
e.",type:"object",additionalProperties:!1,required:["path","module","digest"],properties:{path:{description:"\
Import path.",type:"string",minLength:1},module:{description:"Module path.",type:"string"},digest:{description:"\
Digest over the package's source files.",type:"string",minLength:1}}}},fingerprints:{description:"Go\
's link-time hash of each package, by import path.",type:"object",additionalProperties:{$ref:"values\
.schema.json#/definitions/fingerprint"}},pluginPath:{description:"The plugin path in the artefact, a\
bsent for a host.",type:"string"},artefact:{description:"What came out.",type:"object",additionalProperties:!1,
required:["file","size","sha256"],properties:{file:{description:"Base name of the file.",type:"strin\
g",minLength:1},size:{description:"Size in bytes.",type:"integer",minimum:0},sha256:{description:"SH\
A-256 of the file.",allOf:[{$ref:"values.schema.json#/definitions/sha256"}]}}}},definitions:{machineGo:{
title:"RecordedGo",description:"A Go that is not a release as lockstep fetches it.",type:"object",additionalProperties:!1,
required:["words","sha256"],properties:{words:{description:"What `go version` says.",type:"string",minLength:1},
sha256:{description:"SHA-256 over its go command, tools, settings and standard library.",allOf:[{$ref:"\
values.schema.json#/definitions/sha256"}]}}},toolchain:{title:"RecordToolchain",description:"The too\
lchain.",type:"object",additionalProperties:!1,required:["go","cc"],properties:{go:{description:"The\
 Go release, as in go1.26.9.",allOf:[{$ref:"values.schema.json#/definitions/goToolchainName"}]},h1:{
description:"Sum of the Go toolchain's module zip; absent where the machine's own Go compiled.",allOf:[
{$ref:"values.schema.json#/definitions/moduleSum"}]},machine:{description:"The machine's own Go, whe\
re that compiled.",allOf:[{$ref:"#/definitions/machineGo"}]},cc:{description:"The C compiler with it\
s linker and libc.",type:"object",additionalProperties:!1,required:["id","description"],properties:{
id:{description:"SHA-256 over compiler, assembler, linker, start files and libc; of a pinned one, ov\
er its wheel's sum and its target.",allOf:[{$ref:"values.schema.json#/definitions/sha256"}]},description:{
description:"What the compiler says of itself.",type:"string"}}}}},module:{title:"RecordModule",description:"\
One linked module.",type:"object",additionalProperties:!1,required:["path"],properties:{path:{description:"\
Module path.",type:"string",minLength:1},version:{description:"Version, absent for a module of the w\
orkspace.",type:"string"},sum:{description:"Sum of the module's files, as in go.sum.",allOf:[{$ref:"\
values.schema.json#/definitions/moduleSum"}]},replace:{description:"What stands in for the module.",
type:"object",additionalProperties:!1,required:["path"],properties:{path:{description:"Module path o\
r folder.",type:"string",minLength:1},version:{description:"Version, absent for a folder.",type:"str\
ing"}}},dir:{description:"Folder of a module of the workspace, as in $WORKSPACE/contract.",type:"str\
ing"}}}}},N={description:"a name: lower-case letters, digits, - and _, at most 64 of them, first a l\
etter or digit",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,63}$",examples:["hello"]},D={description:"\
a semantic version without a leading v",type:"string",pattern:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\
\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za\
-z-]+(\\.[0-9A-Za-z-]+)*)?$",examples:["1.4.0"]},C={description:"a Go import path, without a leading\
 dot or slash",type:"string",pattern:"^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A-Za-z0-9._~+-]*[A-Za\
-z0-9_~+-])*$",examples:["example.com/demo/contract"]},V={description:"a name: lower-case letters, d\
igits, - and _, at most 64 of them, first a letter or digit",type:"string",pattern:"^[a-z0-9][a-z0-9\
_-]{0,63}$",examples:["release"]},M=new RegExp("^[a-z0-9][a-z0-9_-]{0,63}$","u"),be=new RegExp("^(0|\
[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za\
-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$","u"),we=new RegExp("^(?!-)[A-Za-z0-9.\
_~+-]*[A-Za-z0-9_~+-](/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$","u"),x={title:"RecordToolchain",description:"\
The toolchain.",type:"object",additionalProperties:!1,required:["go","cc"],properties:{go:{description:"\
The Go release, as in go1.26.9.",allOf:[{$ref:"values.schema.json#/definitions/goToolchainName"}]},h1:{
description:"Sum of the Go toolchain's module zip; absent where the machine's own Go compiled.",allOf:[
{$ref:"values.schema.json#/definitions/moduleSum"}]},machine:{description:"The machine's own Go, whe\
re that compiled.",allOf:[{$ref:"#/definitions/machineGo"}]},cc:{description:"The C compiler with it\
s linker and libc.",type:"object",additionalProperties:!1,required:["id","description"],properties:{
id:{description:"SHA-256 over compiler, assembler, linker, start files and libc; of a pinned one, ov\
er its wheel's sum and its target.",allOf:[{$ref:"values.schema.json#/definitions/sha256"}]},description:{
description:"What the compiler says of itself.",type:"string"}}}}},pe={description:"a Go release as \
the toolchain names itself",type:"string",pattern:"^go1\\.\\d+[0-9a-zA-Z.+-]*$",examples:["go1.26.9"]},
O={description:"a sum as go.sum writes it: h1: and 44 characters of base64",type:"string",pattern:"^\
h1:[A-Za-z0-9+/]{43}=$",examples:["h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="]},Be=new RegExp(
"^go1\\.\\d+[0-9a-zA-Z.+-]*$","u"),H=new RegExp("^h1:[A-Za-z0-9+/]{43}=$","u"),$={title:"RecordedGo",
description:"A Go that is not a release as lockstep fetches it.",type:"object",additionalProperties:!1,
required:["words","sha256"],properties:{words:{description:"What `go version` says.",type:"string",minLength:1},
sha256:{description:"SHA-256 over its go command, tools, settings and standard library.",allOf:[{$ref:"\
values.schema.json#/definitions/sha256"}]}}};function ce(p,{instancePath:a="",parentData:w,parentDataProperty:q,
rootData:k=p}={}){let e=null,t=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.words===void 0){let s={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"words"},message:"\
must have required property 'words'",schema:$.required,parentSchema:$,data:p};e===null?e=[s]:e.push(
s),t++}if(p.sha256===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"sha256"},message:"must have required property 'sha256'",schema:$.required,parentSchema:$,
data:p};e===null?e=[s]:e.push(s),t++}for(let s in p)if(!(s==="words"||s==="sha256")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:$,data:p};e===null?e=[r]:e.push(r),t++}if(p.
words!==void 0){let s=p.words;if(typeof s=="string"){if(j(s)<1){let r={instancePath:a+"/words",schemaPath:"\
#/properties/words/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters",schema:1,parentSchema:$.properties.words,data:s};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:a+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:$.properties.words.type,parentSchema:$.properties.words,data:s};e===null?e=[r]:
e.push(r),t++}}if(p.sha256!==void 0){let s=p.sha256;if(typeof s=="string"){if(!I.test(s)){let r={instancePath:a+
"/sha256",schemaPath:"values.schema.json#/definitions/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:S,
data:s};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/sha256",schemaPath:"values.schema\
.json#/definitions/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.
type,parentSchema:S,data:s};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object",schema:$.type,parentSchema:$,data:p};
e===null?e=[s]:e.push(s),t++}return ce.errors=e,t===0}function de(p,{instancePath:a="",parentData:w,
parentDataProperty:q,rootData:k=p}={}){let e=null,t=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.
go===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
go"},message:"must have required property 'go'",schema:x.required,parentSchema:x,data:p};e===null?e=
[s]:e.push(s),t++}if(p.cc===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"cc"},message:"must have required property 'cc'",schema:x.required,parentSchema:x,
data:p};e===null?e=[s]:e.push(s),t++}for(let s in p)if(!(s==="go"||s==="h1"||s==="machine"||s==="cc")){
let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:x,data:p};e===null?e=[r]:e.push(
r),t++}if(p.go!==void 0){let s=p.go;if(typeof s=="string"){if(!Be.test(s)){let r={instancePath:a+"/g\
o",schemaPath:"values.schema.json#/definitions/goToolchainName/pattern",keyword:"pattern",params:{pattern:"\
^go1\\.\\d+[0-9a-zA-Z.+-]*$"},message:'must match pattern "^go1\\.\\d+[0-9a-zA-Z.+-]*$"',schema:"^go\
1\\.\\d+[0-9a-zA-Z.+-]*$",parentSchema:pe,data:s};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+
"/go",schemaPath:"values.schema.json#/definitions/goToolchainName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:pe.type,parentSchema:pe,data:s};e===null?e=[r]:e.push(r),t++}}
if(p.h1!==void 0){let s=p.h1;if(typeof s=="string"){if(!H.test(s)){let r={instancePath:a+"/h1",schemaPath:"\
values.schema.json#/definitions/moduleSum/pattern",keyword:"pattern",params:{pattern:"^h1:[A-Za-z0-9\
+/]{43}=$"},message:'must match pattern "^h1:[A-Za-z0-9+/]{43}=$"',schema:"^h1:[A-Za-z0-9+/]{43}=$",
parentSchema:O,data:s};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/h1",schemaPath:"va\
lues.schema.json#/definitions/moduleSum/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:O.type,parentSchema:O,data:s};e===null?e=[r]:e.push(r),t++}}if(p.machine!==void 0&&(ce(
p.machine,{instancePath:a+"/machine",parentData:p,parentDataProperty:"machine",rootData:k})||(e=F(e,
ce.errors),t=e.length)),p.cc!==void 0){let s=p.cc;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
id===void 0){let r={instancePath:a+"/cc",schemaPath:"#/properties/cc/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'",schema:x.properties.cc.required,parentSchema:x.
properties.cc,data:s};e===null?e=[r]:e.push(r),t++}if(s.description===void 0){let r={instancePath:a+
"/cc",schemaPath:"#/properties/cc/required",keyword:"required",params:{missingProperty:"description"},
message:"must have required property 'description'",schema:x.properties.cc.required,parentSchema:x.properties.
cc,data:s};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="description")){let i={instancePath:a+
"/cc",schemaPath:"#/properties/cc/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:x.properties.cc,data:s};e===null?
e=[i]:e.push(i),t++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!I.test(r)){let i={instancePath:a+
"/cc/id",schemaPath:"values.schema.json#/definitions/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:S,
data:r};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/cc/id",schemaPath:"values.schema.\
json#/definitions/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.
type,parentSchema:S,data:r};e===null?e=[i]:e.push(i),t++}}if(s.description!==void 0){let r=s.description;
if(typeof r!="string"){let i={instancePath:a+"/cc/description",schemaPath:"#/properties/cc/propertie\
s/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.properties.
cc.properties.description.type,parentSchema:x.properties.cc.properties.description,data:r};e===null?
e=[i]:e.push(i),t++}}}else{let r={instancePath:a+"/cc",schemaPath:"#/properties/cc/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:x.properties.cc.type,parentSchema:x.properties.
cc,data:s};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:x.type,parentSchema:x,data:p};e===null?e=
[s]:e.push(s),t++}return de.errors=e,t===0}var z={title:"RecordModule",description:"One linked modul\
e.",type:"object",additionalProperties:!1,required:["path"],properties:{path:{description:"Module pa\
th.",type:"string",minLength:1},version:{description:"Version, absent for a module of the workspace.",
type:"string"},sum:{description:"Sum of the module's files, as in go.sum.",allOf:[{$ref:"values.sche\
ma.json#/definitions/moduleSum"}]},replace:{description:"What stands in for the module.",type:"objec\
t",additionalProperties:!1,required:["path"],properties:{path:{description:"Module path or folder.",
type:"string",minLength:1},version:{description:"Version, absent for a folder.",type:"string"}}},dir:{
description:"Folder of a module of the workspace, as in $WORKSPACE/contract.",type:"string"}}};function ue(p,{
instancePath:a="",parentData:w,parentDataProperty:q,rootData:k=p}={}){let e=null,t=0;if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.path===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'",schema:z.required,
parentSchema:z,data:p};e===null?e=[s]:e.push(s),t++}for(let s in p)if(!(s==="path"||s==="version"||s===
"sum"||s==="replace"||s==="dir")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:z,data:p};e===null?e=[r]:e.push(r),t++}if(p.path!==void 0){let s=p.path;if(typeof s=="s\
tring"){if(j(s)<1){let r={instancePath:a+"/path",schemaPath:"#/properties/path/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:z.properties.
path,data:s};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/path",schemaPath:"#/properti\
es/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.path.
type,parentSchema:z.properties.path,data:s};e===null?e=[r]:e.push(r),t++}}if(p.version!==void 0){let s=p.
version;if(typeof s!="string"){let r={instancePath:a+"/version",schemaPath:"#/properties/version/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.version.type,parentSchema:z.
properties.version,data:s};e===null?e=[r]:e.push(r),t++}}if(p.sum!==void 0){let s=p.sum;if(typeof s==
"string"){if(!H.test(s)){let r={instancePath:a+"/sum",schemaPath:"values.schema.json#/definitions/mo\
duleSum/pattern",keyword:"pattern",params:{pattern:"^h1:[A-Za-z0-9+/]{43}=$"},message:'must match pa\
ttern "^h1:[A-Za-z0-9+/]{43}=$"',schema:"^h1:[A-Za-z0-9+/]{43}=$",parentSchema:O,data:s};e===null?e=
[r]:e.push(r),t++}}else{let r={instancePath:a+"/sum",schemaPath:"values.schema.json#/definitions/mod\
uleSum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,
data:s};e===null?e=[r]:e.push(r),t++}}if(p.replace!==void 0){let s=p.replace;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.path===void 0){let r={instancePath:a+"/replace",schemaPath:"#/properties/rep\
lace/required",keyword:"required",params:{missingProperty:"path"},message:"must have required proper\
ty 'path'",schema:z.properties.replace.required,parentSchema:z.properties.replace,data:s};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="path"||r==="version")){let i={instancePath:a+"/replace",schemaPath:"\
#/properties/replace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:z.properties.replace,data:s};e===
null?e=[i]:e.push(i),t++}if(s.path!==void 0){let r=s.path;if(typeof r=="string"){if(j(r)<1){let i={instancePath:a+
"/replace/path",schemaPath:"#/properties/replace/properties/path/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:z.properties.replace.
properties.path,data:r};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/replace/path",schemaPath:"\
#/properties/replace/properties/path/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:z.properties.replace.properties.path.type,parentSchema:z.properties.replace.properties.
path,data:r};e===null?e=[i]:e.push(i),t++}}if(s.version!==void 0){let r=s.version;if(typeof r!="stri\
ng"){let i={instancePath:a+"/replace/version",schemaPath:"#/properties/replace/properties/version/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.replace.properties.
version.type,parentSchema:z.properties.replace.properties.version,data:r};e===null?e=[i]:e.push(i),t++}}}else{
let r={instancePath:a+"/replace",schemaPath:"#/properties/replace/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:z.properties.replace.type,parentSchema:z.properties.replace,
data:s};e===null?e=[r]:e.push(r),t++}}if(p.dir!==void 0){let s=p.dir;if(typeof s!="string"){let r={instancePath:a+
"/dir",schemaPath:"#/properties/dir/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:z.properties.dir.type,parentSchema:z.properties.dir,data:s};e===null?e=[r]:e.push(r),t++}}}else{
let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect",schema:z.type,parentSchema:z,data:p};e===null?e=[s]:e.push(s),t++}return ue.errors=e,t===0}function se(p,{
instancePath:a="",parentData:w,parentDataProperty:q,rootData:k=p}={}){let e=null,t=0;if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.version===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:d.
required,parentSchema:d,data:p};e===null?e=[s]:e.push(s),t++}if(p.kind===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have requir\
ed property 'kind'",schema:d.required,parentSchema:d,data:p};e===null?e=[s]:e.push(s),t++}if(p.name===
void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"na\
me"},message:"must have required property 'name'",schema:d.required,parentSchema:d,data:p};e===null?
e=[s]:e.push(s),t++}if(p.package===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"package"},message:"must have required property 'package'",schema:d.
required,parentSchema:d,data:p};e===null?e=[s]:e.push(s),t++}if(p.target===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"},message:"must have requ\
ired property 'target'",schema:d.required,parentSchema:d,data:p};e===null?e=[s]:e.push(s),t++}if(p.profile===
void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pr\
ofile"},message:"must have required property 'profile'",schema:d.required,parentSchema:d,data:p};e===
null?e=[s]:e.push(s),t++}if(p.key===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"key"},message:"must have required property 'key'",schema:d.required,
parentSchema:d,data:p};e===null?e=[s]:e.push(s),t++}if(p.toolchain===void 0){let s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"toolchain"},message:"must have required prop\
erty 'toolchain'",schema:d.required,parentSchema:d,data:p};e===null?e=[s]:e.push(s),t++}if(p.argv===
void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ar\
gv"},message:"must have required property 'argv'",schema:d.required,parentSchema:d,data:p};e===null?
e=[s]:e.push(s),t++}if(p.env===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"env"},message:"must have required property 'env'",schema:d.required,parentSchema:d,
data:p};e===null?e=[s]:e.push(s),t++}if(p.modules===void 0){let s={instancePath:a,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"modules"},message:"must have required property 'mo\
dules'",schema:d.required,parentSchema:d,data:p};e===null?e=[s]:e.push(s),t++}if(p.packages===void 0){
let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packages"},
message:"must have required property 'packages'",schema:d.required,parentSchema:d,data:p};e===null?e=
[s]:e.push(s),t++}if(p.fingerprints===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"fingerprints"},message:"must have required property 'fingerprints\
'",schema:d.required,parentSchema:d,data:p};e===null?e=[s]:e.push(s),t++}if(p.artefact===void 0){let s={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"artefact"},message:"\
must have required property 'artefact'",schema:d.required,parentSchema:d,data:p};e===null?e=[s]:e.push(
s),t++}for(let s in p)if(!re.call(d.properties,s)){let r={instancePath:a,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:d,data:p};e===null?e=[r]:e.push(r),t++}if(p.version!==void 0){
let s=p.version;if(!(typeof s=="number"&&isFinite(s))){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"number"},message:"must be number",schema:d.properties.
version.type,parentSchema:d.properties.version,data:s};e===null?e=[r]:e.push(r),t++}if(s!==1){let r={
instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:d.properties.version,data:s};e===null?e=[r]:
e.push(r),t++}}if(p.kind!==void 0){let s=p.kind;if(typeof s!="string"){let r={instancePath:a+"/kind",
schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.
properties.kind.type,parentSchema:d.properties.kind,data:s};e===null?e=[r]:e.push(r),t++}if(!(s==="h\
ost"||s==="plugin")){let r={instancePath:a+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",
params:{allowedValues:d.properties.kind.enum},message:"must be equal to one of the allowed values",schema:d.
properties.kind.enum,parentSchema:d.properties.kind,data:s};e===null?e=[r]:e.push(r),t++}}if(p.name!==
void 0){let s=p.name;if(typeof s=="string"){if(!M.test(s)){let r={instancePath:a+"/name",schemaPath:"\
values.schema.json#/definitions/unitName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-\
9_-]{0,63}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,63}$"',schema:"^[a-z0-9][a-z0-9_-]{\
0,63}$",parentSchema:N,data:s};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/name",schemaPath:"\
values.schema.json#/definitions/unitName/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:N.type,parentSchema:N,data:s};e===null?e=[r]:e.push(r),t++}}if(p.pluginVersion!==void 0){
let s=p.pluginVersion;if(typeof s=="string"){if(!be.test(s)){let r={instancePath:a+"/pluginVersion",
schemaPath:"values.schema.json#/definitions/semver/pattern",keyword:"pattern",params:{pattern:"^(0|[\
1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-\
z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$"},message:'must match pattern "^(0|[1-9\
]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-]\
[0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$"',schema:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|\
[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-\
9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$",parentSchema:D,data:s};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+
"/pluginVersion",schemaPath:"values.schema.json#/definitions/semver/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:D.type,parentSchema:D,data:s};e===null?e=[r]:e.push(r),t++}}
if(p.package!==void 0){let s=p.package;if(typeof s=="string"){if(!we.test(s)){let r={instancePath:a+
"/package",schemaPath:"values.schema.json#/definitions/importPath/pattern",keyword:"pattern",params:{
pattern:"^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$"},message:'must\
 match pattern "^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$"',schema:"\
^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$",parentSchema:C,data:s};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/package",schemaPath:"values.schema.json#/\
definitions/importPath/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.
type,parentSchema:C,data:s};e===null?e=[r]:e.push(r),t++}}if(p.target!==void 0){let s=p.target;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.os===void 0){let r={instancePath:a+"/target",schemaPath:"\
#/properties/target/required",keyword:"required",params:{missingProperty:"os"},message:"must have re\
quired property 'os'",schema:d.properties.target.required,parentSchema:d.properties.target,data:s};e===
null?e=[r]:e.push(r),t++}if(s.arch===void 0){let r={instancePath:a+"/target",schemaPath:"#/propertie\
s/target/required",keyword:"required",params:{missingProperty:"arch"},message:"must have required pr\
operty 'arch'",schema:d.properties.target.required,parentSchema:d.properties.target,data:s};e===null?
e=[r]:e.push(r),t++}for(let r in s)if(!(r==="os"||r==="arch")){let i={instancePath:a+"/target",schemaPath:"\
#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:d.properties.target,data:s};e===
null?e=[i]:e.push(i),t++}if(s.os!==void 0){let r=s.os;if(typeof r=="string"){if(j(r)<1){let i={instancePath:a+
"/target/os",schemaPath:"#/properties/target/properties/os/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:d.properties.target.properties.
os,data:r};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/target/os",schemaPath:"#/prope\
rties/target/properties/os/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.
properties.target.properties.os.type,parentSchema:d.properties.target.properties.os,data:r};e===null?
e=[i]:e.push(i),t++}}if(s.arch!==void 0){let r=s.arch;if(typeof r=="string"){if(j(r)<1){let i={instancePath:a+
"/target/arch",schemaPath:"#/properties/target/properties/arch/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:d.properties.target.properties.
arch,data:r};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/target/arch",schemaPath:"#/p\
roperties/target/properties/arch/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:d.properties.target.properties.arch.type,parentSchema:d.properties.target.properties.arch,data:r};
e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:a+"/target",schemaPath:"#/properties/target/\
type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.properties.target.type,
parentSchema:d.properties.target,data:s};e===null?e=[r]:e.push(r),t++}}if(p.profile!==void 0){let s=p.
profile;if(typeof s=="string"){if(!M.test(s)){let r={instancePath:a+"/profile",schemaPath:"values.sc\
hema.json#/definitions/profileName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0\
,63}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,63}$"',schema:"^[a-z0-9][a-z0-9_-]{0,63}$",
parentSchema:V,data:s};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/profile",schemaPath:"\
values.schema.json#/definitions/profileName/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:V.type,parentSchema:V,data:s};e===null?e=[r]:e.push(r),t++}}if(p.key!==void 0){let s=p.
key;if(typeof s=="string"){if(!I.test(s)){let r={instancePath:a+"/key",schemaPath:"values.schema.jso\
n#/definitions/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must mat\
ch pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:S,data:s};e===null?e=[r]:e.push(r),
t++}}else{let r={instancePath:a+"/key",schemaPath:"values.schema.json#/definitions/sha256/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:S.type,parentSchema:S,data:s};e===null?
e=[r]:e.push(r),t++}}if(p.toolchain!==void 0&&(de(p.toolchain,{instancePath:a+"/toolchain",parentData:p,
parentDataProperty:"toolchain",rootData:k})||(e=F(e,de.errors),t=e.length)),p.argv!==void 0){let s=p.
argv;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++){let m=s[i];if(typeof m!="string"){let o={
instancePath:a+"/argv/"+i,schemaPath:"#/properties/argv/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:d.properties.argv.items.type,parentSchema:d.properties.argv.items,
data:m};e===null?e=[o]:e.push(o),t++}}}else{let r={instancePath:a+"/argv",schemaPath:"#/properties/a\
rgv/type",keyword:"type",params:{type:"array"},message:"must be array",schema:d.properties.argv.type,
parentSchema:d.properties.argv,data:s};e===null?e=[r]:e.push(r),t++}}if(p.env!==void 0){let s=p.env;
if(s&&typeof s=="object"&&!Array.isArray(s))for(let r in s){let i=s[r];if(typeof i!="string"){let m={
instancePath:a+"/env/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/env/additio\
nalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.
env.additionalProperties.type,parentSchema:d.properties.env.additionalProperties,data:i};e===null?e=
[m]:e.push(m),t++}}else{let r={instancePath:a+"/env",schemaPath:"#/properties/env/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:d.properties.env.type,parentSchema:d.properties.
env,data:s};e===null?e=[r]:e.push(r),t++}}if(p.modules!==void 0){let s=p.modules;if(Array.isArray(s)){
let r=s.length;for(let i=0;i<r;i++)ue(s[i],{instancePath:a+"/modules/"+i,parentData:s,parentDataProperty:i,
rootData:k})||(e=F(e,ue.errors),t=e.length)}else{let r={instancePath:a+"/modules",schemaPath:"#/prop\
erties/modules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:d.properties.
modules.type,parentSchema:d.properties.modules,data:s};e===null?e=[r]:e.push(r),t++}}if(p.packages!==
void 0){let s=p.packages;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++){let m=s[i];if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.path===void 0){let o={instancePath:a+"/packages/"+i,schemaPath:"#/\
properties/packages/items/required",keyword:"required",params:{missingProperty:"path"},message:"must\
 have required property 'path'",schema:d.properties.packages.items.required,parentSchema:d.properties.
packages.items,data:m};e===null?e=[o]:e.push(o),t++}if(m.module===void 0){let o={instancePath:a+"/pa\
ckages/"+i,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty:"\
module"},message:"must have required property 'module'",schema:d.properties.packages.items.required,
parentSchema:d.properties.packages.items,data:m};e===null?e=[o]:e.push(o),t++}if(m.digest===void 0){
let o={instancePath:a+"/packages/"+i,schemaPath:"#/properties/packages/items/required",keyword:"requ\
ired",params:{missingProperty:"digest"},message:"must have required property 'digest'",schema:d.properties.
packages.items.required,parentSchema:d.properties.packages.items,data:m};e===null?e=[o]:e.push(o),t++}
for(let o in m)if(!(o==="path"||o==="module"||o==="digest")){let n={instancePath:a+"/packages/"+i,schemaPath:"\
#/properties/packages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:d.properties.packages.items,data:m};
e===null?e=[n]:e.push(n),t++}if(m.path!==void 0){let o=m.path;if(typeof o=="string"){if(j(o)<1){let n={
instancePath:a+"/packages/"+i+"/path",schemaPath:"#/properties/packages/items/properties/path/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:d.
properties.packages.items.properties.path,data:o};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+
"/packages/"+i+"/path",schemaPath:"#/properties/packages/items/properties/path/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:d.properties.packages.items.properties.path.type,
parentSchema:d.properties.packages.items.properties.path,data:o};e===null?e=[n]:e.push(n),t++}}if(m.
module!==void 0){let o=m.module;if(typeof o!="string"){let n={instancePath:a+"/packages/"+i+"/module",
schemaPath:"#/properties/packages/items/properties/module/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:d.properties.packages.items.properties.module.type,parentSchema:d.properties.
packages.items.properties.module,data:o};e===null?e=[n]:e.push(n),t++}}if(m.digest!==void 0){let o=m.
digest;if(typeof o=="string"){if(j(o)<1){let n={instancePath:a+"/packages/"+i+"/digest",schemaPath:"\
#/properties/packages/items/properties/digest/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:d.properties.packages.items.properties.
digest,data:o};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/packages/"+i+"/digest",schemaPath:"\
#/properties/packages/items/properties/digest/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:d.properties.packages.items.properties.digest.type,parentSchema:d.properties.packages.
items.properties.digest,data:o};e===null?e=[n]:e.push(n),t++}}}else{let o={instancePath:a+"/packages\
/"+i,schemaPath:"#/properties/packages/items/type",keyword:"type",params:{type:"object"},message:"mu\
st be object",schema:d.properties.packages.items.type,parentSchema:d.properties.packages.items,data:m};
e===null?e=[o]:e.push(o),t++}}}else{let r={instancePath:a+"/packages",schemaPath:"#/properties/packa\
ges/type",keyword:"type",params:{type:"array"},message:"must be array",schema:d.properties.packages.
type,parentSchema:d.properties.packages,data:s};e===null?e=[r]:e.push(r),t++}}if(p.fingerprints!==void 0){
let s=p.fingerprints;if(s&&typeof s=="object"&&!Array.isArray(s))for(let r in s){let i=s[r];if(typeof i==
"string"){if(!_e.test(i)){let m={instancePath:a+"/fingerprints/"+r.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"values.schema.json#/definitions/fingerprint/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{16}$"},message:'must match pattern "^[0-9a-f]{16}$"',schema:"^[0-9a-f]{16}$",parentSchema:X,
data:i};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:a+"/fingerprints/"+r.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"values.schema.json#/definitions/fingerprint/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:X.type,parentSchema:X,data:i};e===null?e=[m]:e.push(m),
t++}}else{let r={instancePath:a+"/fingerprints",schemaPath:"#/properties/fingerprints/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:d.properties.fingerprints.type,parentSchema:d.
properties.fingerprints,data:s};e===null?e=[r]:e.push(r),t++}}if(p.pluginPath!==void 0){let s=p.pluginPath;
if(typeof s!="string"){let r={instancePath:a+"/pluginPath",schemaPath:"#/properties/pluginPath/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.pluginPath.type,parentSchema:d.
properties.pluginPath,data:s};e===null?e=[r]:e.push(r),t++}}if(p.artefact!==void 0){let s=p.artefact;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.file===void 0){let r={instancePath:a+"/artefact",schemaPath:"\
#/properties/artefact/required",keyword:"required",params:{missingProperty:"file"},message:"must hav\
e required property 'file'",schema:d.properties.artefact.required,parentSchema:d.properties.artefact,
data:s};e===null?e=[r]:e.push(r),t++}if(s.size===void 0){let r={instancePath:a+"/artefact",schemaPath:"\
#/properties/artefact/required",keyword:"required",params:{missingProperty:"size"},message:"must hav\
e required property 'size'",schema:d.properties.artefact.required,parentSchema:d.properties.artefact,
data:s};e===null?e=[r]:e.push(r),t++}if(s.sha256===void 0){let r={instancePath:a+"/artefact",schemaPath:"\
#/properties/artefact/required",keyword:"required",params:{missingProperty:"sha256"},message:"must h\
ave required property 'sha256'",schema:d.properties.artefact.required,parentSchema:d.properties.artefact,
data:s};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="file"||r==="size"||r==="sha256")){let i={
instancePath:a+"/artefact",schemaPath:"#/properties/artefact/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,
parentSchema:d.properties.artefact,data:s};e===null?e=[i]:e.push(i),t++}if(s.file!==void 0){let r=s.
file;if(typeof r=="string"){if(j(r)<1){let i={instancePath:a+"/artefact/file",schemaPath:"#/properti\
es/artefact/properties/file/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters",schema:1,parentSchema:d.properties.artefact.properties.file,data:r};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/artefact/file",schemaPath:"#/properties/artefact/p\
roperties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.
artefact.properties.file.type,parentSchema:d.properties.artefact.properties.file,data:r};e===null?e=
[i]:e.push(i),t++}}if(s.size!==void 0){let r=s.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let i={instancePath:a+"/artefact/size",schemaPath:"#/properties/artefact/properties/size/type",
keyword:"type",params:{type:"integer"},message:"must be integer",schema:d.properties.artefact.properties.
size.type,parentSchema:d.properties.artefact.properties.size,data:r};e===null?e=[i]:e.push(i),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let i={instancePath:a+"/artefact/size",schemaPath:"#/propert\
ies/artefact/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0",schema:0,parentSchema:d.properties.artefact.properties.size,data:r};e===null?e=[i]:e.push(
i),t++}}if(s.sha256!==void 0){let r=s.sha256;if(typeof r=="string"){if(!I.test(r)){let i={instancePath:a+
"/artefact/sha256",schemaPath:"values.schema.json#/definitions/sha256/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:S,
data:r};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/artefact/sha256",schemaPath:"valu\
es.schema.json#/definitions/sha256/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:S.type,parentSchema:S,data:r};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:a+"\
/artefact",schemaPath:"#/properties/artefact/type",keyword:"type",params:{type:"object"},message:"mu\
st be object",schema:d.properties.artefact.type,parentSchema:d.properties.artefact,data:s};e===null?
e=[r]:e.push(r),t++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:d.type,parentSchema:d,data:p};e===null?e=[s]:e.push(s),t++}return se.
errors=e,t===0}function Le(p,{instancePath:a="",parentData:w,parentDataProperty:q,rootData:k=p}={}){
let e=null,t=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.version===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have req\
uired property 'version'",schema:c.required,parentSchema:c,data:p};e===null?e=[s]:e.push(s),t++}if(p.
artefact===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
artefact"},message:"must have required property 'artefact'",schema:c.required,parentSchema:c,data:p};
e===null?e=[s]:e.push(s),t++}if(p.elf===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"elf"},message:"must have required property 'elf'",schema:c.required,
parentSchema:c,data:p};e===null?e=[s]:e.push(s),t++}if(p.fingerprints===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"fingerprints"},message:"must hav\
e required property 'fingerprints'",schema:c.required,parentSchema:c,data:p};e===null?e=[s]:e.push(s),
t++}for(let s in p)if(!(s==="version"||s==="artefact"||s==="elf"||s==="fingerprints"||s==="moduleDat\
aSize"||s==="goBuildId"||s==="buildInfo"||s==="record")){let r={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties",schema:!1,parentSchema:c,data:p};e===null?e=[r]:e.push(r),t++}if(p.version!==void 0){
let s=p.version;if(!(typeof s=="number"&&isFinite(s))){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"number"},message:"must be number",schema:c.properties.
version.type,parentSchema:c.properties.version,data:s};e===null?e=[r]:e.push(r),t++}if(s!==1){let r={
instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:c.properties.version,data:s};e===null?e=[r]:
e.push(r),t++}}if(p.artefact!==void 0){let s=p.artefact;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.file===void 0){let r={instancePath:a+"/artefact",schemaPath:"#/properties/artefact/required",keyword:"\
required",params:{missingProperty:"file"},message:"must have required property 'file'",schema:c.properties.
artefact.required,parentSchema:c.properties.artefact,data:s};e===null?e=[r]:e.push(r),t++}if(s.size===
void 0){let r={instancePath:a+"/artefact",schemaPath:"#/properties/artefact/required",keyword:"requi\
red",params:{missingProperty:"size"},message:"must have required property 'size'",schema:c.properties.
artefact.required,parentSchema:c.properties.artefact,data:s};e===null?e=[r]:e.push(r),t++}if(s.sha256===
void 0){let r={instancePath:a+"/artefact",schemaPath:"#/properties/artefact/required",keyword:"requi\
red",params:{missingProperty:"sha256"},message:"must have required property 'sha256'",schema:c.properties.
artefact.required,parentSchema:c.properties.artefact,data:s};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="file"||r==="size"||r==="sha256")){let i={instancePath:a+"/artefact",schemaPath:"#/properti\
es/artefact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties",schema:!1,parentSchema:c.properties.artefact,data:s};e===null?e=
[i]:e.push(i),t++}if(s.file!==void 0){let r=s.file;if(typeof r=="string"){if(j(r)<1){let i={instancePath:a+
"/artefact/file",schemaPath:"#/properties/artefact/properties/file/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:c.properties.artefact.
properties.file,data:r};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/artefact/file",schemaPath:"\
#/properties/artefact/properties/file/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:c.properties.artefact.properties.file.type,parentSchema:c.properties.artefact.properties.
file,data:r};e===null?e=[i]:e.push(i),t++}}if(s.size!==void 0){let r=s.size;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:a+"/artefact/size",schemaPath:"#/properties/art\
efact/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:c.
properties.artefact.properties.size.type,parentSchema:c.properties.artefact.properties.size,data:r};
e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let i={instancePath:a+
"/artefact/size",schemaPath:"#/properties/artefact/properties/size/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:c.properties.artefact.properties.
size,data:r};e===null?e=[i]:e.push(i),t++}}if(s.sha256!==void 0){let r=s.sha256;if(typeof r=="string"){
if(!I.test(r)){let i={instancePath:a+"/artefact/sha256",schemaPath:"values.schema.json#/definitions/\
sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0\
-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:S,data:r};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:a+"/artefact/sha256",schemaPath:"values.schema.json#/definitions/sha256/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:S.type,parentSchema:S,data:r};e===null?
e=[i]:e.push(i),t++}}}else{let r={instancePath:a+"/artefact",schemaPath:"#/properties/artefact/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:c.properties.artefact.type,parentSchema:c.
properties.artefact,data:s};e===null?e=[r]:e.push(r),t++}}if(p.elf!==void 0){let s=p.elf;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.class===void 0){let r={instancePath:a+"/elf",schemaPath:"#/propert\
ies/elf/required",keyword:"required",params:{missingProperty:"class"},message:"must have required pr\
operty 'class'",schema:c.properties.elf.required,parentSchema:c.properties.elf,data:s};e===null?e=[r]:
e.push(r),t++}if(s.byteOrder===void 0){let r={instancePath:a+"/elf",schemaPath:"#/properties/elf/req\
uired",keyword:"required",params:{missingProperty:"byteOrder"},message:"must have required property \
'byteOrder'",schema:c.properties.elf.required,parentSchema:c.properties.elf,data:s};e===null?e=[r]:e.
push(r),t++}if(s.machine===void 0){let r={instancePath:a+"/elf",schemaPath:"#/properties/elf/require\
d",keyword:"required",params:{missingProperty:"machine"},message:"must have required property 'machi\
ne'",schema:c.properties.elf.required,parentSchema:c.properties.elf,data:s};e===null?e=[r]:e.push(r),
t++}if(s.type===void 0){let r={instancePath:a+"/elf",schemaPath:"#/properties/elf/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'",schema:c.properties.
elf.required,parentSchema:c.properties.elf,data:s};e===null?e=[r]:e.push(r),t++}if(s.pie===void 0){let r={
instancePath:a+"/elf",schemaPath:"#/properties/elf/required",keyword:"required",params:{missingProperty:"\
pie"},message:"must have required property 'pie'",schema:c.properties.elf.required,parentSchema:c.properties.
elf,data:s};e===null?e=[r]:e.push(r),t++}if(s.needed===void 0){let r={instancePath:a+"/elf",schemaPath:"\
#/properties/elf/required",keyword:"required",params:{missingProperty:"needed"},message:"must have r\
equired property 'needed'",schema:c.properties.elf.required,parentSchema:c.properties.elf,data:s};e===
null?e=[r]:e.push(r),t++}if(s.versionNeeds===void 0){let r={instancePath:a+"/elf",schemaPath:"#/prop\
erties/elf/required",keyword:"required",params:{missingProperty:"versionNeeds"},message:"must have r\
equired property 'versionNeeds'",schema:c.properties.elf.required,parentSchema:c.properties.elf,data:s};
e===null?e=[r]:e.push(r),t++}if(s.looseSymbols===void 0){let r={instancePath:a+"/elf",schemaPath:"#/\
properties/elf/required",keyword:"required",params:{missingProperty:"looseSymbols"},message:"must ha\
ve required property 'looseSymbols'",schema:c.properties.elf.required,parentSchema:c.properties.elf,
data:s};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!re.call(c.properties.elf.properties,r)){let i={
instancePath:a+"/elf",schemaPath:"#/properties/elf/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:c.
properties.elf,data:s};e===null?e=[i]:e.push(i),t++}if(s.class!==void 0){let r=s.class;if(typeof r!=
"string"){let i={instancePath:a+"/elf/class",schemaPath:"#/properties/elf/properties/class/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:c.properties.elf.properties.class.type,
parentSchema:c.properties.elf.properties.class,data:r};e===null?e=[i]:e.push(i),t++}if(r!=="ELF64"){
let i={instancePath:a+"/elf/class",schemaPath:"#/properties/elf/properties/class/const",keyword:"con\
st",params:{allowedValue:"ELF64"},message:"must be equal to constant",schema:"ELF64",parentSchema:c.
properties.elf.properties.class,data:r};e===null?e=[i]:e.push(i),t++}}if(s.byteOrder!==void 0){let r=s.
byteOrder;if(typeof r!="string"){let i={instancePath:a+"/elf/byteOrder",schemaPath:"#/properties/elf\
/properties/byteOrder/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.
properties.elf.properties.byteOrder.type,parentSchema:c.properties.elf.properties.byteOrder,data:r};
e===null?e=[i]:e.push(i),t++}if(!(r==="little"||r==="big")){let i={instancePath:a+"/elf/byteOrder",schemaPath:"\
#/properties/elf/properties/byteOrder/enum",keyword:"enum",params:{allowedValues:c.properties.elf.properties.
byteOrder.enum},message:"must be equal to one of the allowed values",schema:c.properties.elf.properties.
byteOrder.enum,parentSchema:c.properties.elf.properties.byteOrder,data:r};e===null?e=[i]:e.push(i),t++}}
if(s.machine!==void 0){let r=s.machine;if(typeof r=="string"){if(j(r)<1){let i={instancePath:a+"/elf\
/machine",schemaPath:"#/properties/elf/properties/machine/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:c.properties.elf.properties.machine,
data:r};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/elf/machine",schemaPath:"#/proper\
ties/elf/properties/machine/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.
properties.elf.properties.machine.type,parentSchema:c.properties.elf.properties.machine,data:r};e===
null?e=[i]:e.push(i),t++}}if(s.type!==void 0){let r=s.type;if(typeof r!="string"){let i={instancePath:a+
"/elf/type",schemaPath:"#/properties/elf/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:c.properties.elf.properties.type.type,parentSchema:c.properties.elf.
properties.type,data:r};e===null?e=[i]:e.push(i),t++}if(!(r==="executable"||r==="shared"||r==="other")){
let i={instancePath:a+"/elf/type",schemaPath:"#/properties/elf/properties/type/enum",keyword:"enum",
params:{allowedValues:c.properties.elf.properties.type.enum},message:"must be equal to one of the al\
lowed values",schema:c.properties.elf.properties.type.enum,parentSchema:c.properties.elf.properties.
type,data:r};e===null?e=[i]:e.push(i),t++}}if(s.pie!==void 0){let r=s.pie;if(typeof r!="boolean"){let i={
instancePath:a+"/elf/pie",schemaPath:"#/properties/elf/properties/pie/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:c.properties.elf.properties.pie.type,parentSchema:c.properties.
elf.properties.pie,data:r};e===null?e=[i]:e.push(i),t++}}if(s.interpreter!==void 0){let r=s.interpreter;
if(typeof r!="string"){let i={instancePath:a+"/elf/interpreter",schemaPath:"#/properties/elf/propert\
ies/interpreter/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.
elf.properties.interpreter.type,parentSchema:c.properties.elf.properties.interpreter,data:r};e===null?
e=[i]:e.push(i),t++}}if(s.needed!==void 0){let r=s.needed;if(Array.isArray(r)){let i=r.length;for(let m=0;m<
i;m++){let o=r[m];if(typeof o!="string"){let n={instancePath:a+"/elf/needed/"+m,schemaPath:"#/proper\
ties/elf/properties/needed/items/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:c.properties.elf.properties.needed.items.type,parentSchema:c.properties.elf.properties.needed.
items,data:o};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:a+"/elf/needed",schemaPath:"#/\
properties/elf/properties/needed/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:c.properties.elf.properties.needed.type,parentSchema:c.properties.elf.properties.needed,data:r};
e===null?e=[i]:e.push(i),t++}}if(s.runPath!==void 0){let r=s.runPath;if(typeof r!="string"){let i={instancePath:a+
"/elf/runPath",schemaPath:"#/properties/elf/properties/runPath/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:c.properties.elf.properties.runPath.type,parentSchema:c.properties.
elf.properties.runPath,data:r};e===null?e=[i]:e.push(i),t++}}if(s.rPath!==void 0){let r=s.rPath;if(typeof r!=
"string"){let i={instancePath:a+"/elf/rPath",schemaPath:"#/properties/elf/properties/rPath/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:c.properties.elf.properties.rPath.type,
parentSchema:c.properties.elf.properties.rPath,data:r};e===null?e=[i]:e.push(i),t++}}if(s.versionNeeds!==
void 0){let r=s.versionNeeds;if(Array.isArray(r)){let i=r.length;for(let m=0;m<i;m++){let o=r[m];if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.library===void 0){let n={instancePath:a+"/elf/versionNee\
ds/"+m,schemaPath:"#/properties/elf/properties/versionNeeds/items/required",keyword:"required",params:{
missingProperty:"library"},message:"must have required property 'library'",schema:c.properties.elf.properties.
versionNeeds.items.required,parentSchema:c.properties.elf.properties.versionNeeds.items,data:o};e===
null?e=[n]:e.push(n),t++}if(o.versions===void 0){let n={instancePath:a+"/elf/versionNeeds/"+m,schemaPath:"\
#/properties/elf/properties/versionNeeds/items/required",keyword:"required",params:{missingProperty:"\
versions"},message:"must have required property 'versions'",schema:c.properties.elf.properties.versionNeeds.
items.required,parentSchema:c.properties.elf.properties.versionNeeds.items,data:o};e===null?e=[n]:e.
push(n),t++}for(let n in o)if(!(n==="library"||n==="versions")){let l={instancePath:a+"/elf/versionN\
eeds/"+m,schemaPath:"#/properties/elf/properties/versionNeeds/items/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,
parentSchema:c.properties.elf.properties.versionNeeds.items,data:o};e===null?e=[l]:e.push(l),t++}if(o.
library!==void 0){let n=o.library;if(typeof n=="string"){if(j(n)<1){let l={instancePath:a+"/elf/vers\
ionNeeds/"+m+"/library",schemaPath:"#/properties/elf/properties/versionNeeds/items/properties/librar\
y/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:c.properties.elf.properties.versionNeeds.items.properties.library,data:n};e===null?e=[l]:
e.push(l),t++}}else{let l={instancePath:a+"/elf/versionNeeds/"+m+"/library",schemaPath:"#/properties\
/elf/properties/versionNeeds/items/properties/library/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:c.properties.elf.properties.versionNeeds.items.properties.library.type,parentSchema:c.
properties.elf.properties.versionNeeds.items.properties.library,data:n};e===null?e=[l]:e.push(l),t++}}
if(o.versions!==void 0){let n=o.versions;if(Array.isArray(n)){let l=n.length;for(let h=0;h<l;h++){let y=n[h];
if(typeof y!="string"){let T={instancePath:a+"/elf/versionNeeds/"+m+"/versions/"+h,schemaPath:"#/pro\
perties/elf/properties/versionNeeds/items/properties/versions/items/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:c.properties.elf.properties.versionNeeds.items.properties.versions.
items.type,parentSchema:c.properties.elf.properties.versionNeeds.items.properties.versions.items,data:y};
e===null?e=[T]:e.push(T),t++}}}else{let l={instancePath:a+"/elf/versionNeeds/"+m+"/versions",schemaPath:"\
#/properties/elf/properties/versionNeeds/items/properties/versions/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:c.properties.elf.properties.versionNeeds.items.properties.versions.
type,parentSchema:c.properties.elf.properties.versionNeeds.items.properties.versions,data:n};e===null?
e=[l]:e.push(l),t++}}}else{let n={instancePath:a+"/elf/versionNeeds/"+m,schemaPath:"#/properties/elf\
/properties/versionNeeds/items/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:c.properties.elf.properties.versionNeeds.items.type,parentSchema:c.properties.elf.properties.
versionNeeds.items,data:o};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:a+"/elf/versionNe\
eds",schemaPath:"#/properties/elf/properties/versionNeeds/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:c.properties.elf.properties.versionNeeds.type,parentSchema:c.properties.
elf.properties.versionNeeds,data:r};e===null?e=[i]:e.push(i),t++}}if(s.looseSymbols!==void 0){let r=s.
looseSymbols;if(Array.isArray(r)){let i=r.length;for(let m=0;m<i;m++){let o=r[m];if(typeof o!="strin\
g"){let n={instancePath:a+"/elf/looseSymbols/"+m,schemaPath:"#/properties/elf/properties/looseSymbol\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.elf.
properties.looseSymbols.items.type,parentSchema:c.properties.elf.properties.looseSymbols.items,data:o};
e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:a+"/elf/looseSymbols",schemaPath:"#/properti\
es/elf/properties/looseSymbols/type",keyword:"type",params:{type:"array"},message:"must be array",schema:c.
properties.elf.properties.looseSymbols.type,parentSchema:c.properties.elf.properties.looseSymbols,data:r};
e===null?e=[i]:e.push(i),t++}}if(s.glibcFloor!==void 0){let r=s.glibcFloor;if(typeof r!="string"){let i={
instancePath:a+"/elf/glibcFloor",schemaPath:"#/properties/elf/properties/glibcFloor/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:c.properties.elf.properties.glibcFloor.type,
parentSchema:c.properties.elf.properties.glibcFloor,data:r};e===null?e=[i]:e.push(i),t++}}}else{let r={
instancePath:a+"/elf",schemaPath:"#/properties/elf/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:c.properties.elf.type,parentSchema:c.properties.elf,data:s};e===null?e=[r]:e.
push(r),t++}}if(p.fingerprints!==void 0){let s=p.fingerprints;if(s&&typeof s=="object"&&!Array.isArray(
s))for(let r in s){let i=s[r];if(typeof i=="string"){if(!_e.test(i)){let m={instancePath:a+"/fingerp\
rints/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/definitions/fingerp\
rint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"},message:'must match pattern "^[0-9\
a-f]{16}$"',schema:"^[0-9a-f]{16}$",parentSchema:X,data:i};e===null?e=[m]:e.push(m),t++}}else{let m={
instancePath:a+"/fingerprints/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.j\
son#/definitions/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.
type,parentSchema:X,data:i};e===null?e=[m]:e.push(m),t++}}else{let r={instancePath:a+"/fingerprints",
schemaPath:"#/properties/fingerprints/type",keyword:"type",params:{type:"object"},message:"must be o\
bject",schema:c.properties.fingerprints.type,parentSchema:c.properties.fingerprints,data:s};e===null?
e=[r]:e.push(r),t++}}if(p.moduleDataSize!==void 0){let s=p.moduleDataSize;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:a+"/moduleDataSize",schemaPath:"#/properties/module\
DataSize/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:c.properties.
moduleDataSize.type,parentSchema:c.properties.moduleDataSize,data:s};e===null?e=[r]:e.push(r),t++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:a+"/moduleDataSize",schemaPath:"#/proper\
ties/moduleDataSize/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0",schema:0,parentSchema:c.properties.moduleDataSize,data:s};e===null?e=[r]:e.push(r),t++}}if(p.goBuildId!==
void 0){let s=p.goBuildId;if(typeof s!="string"){let r={instancePath:a+"/goBuildId",schemaPath:"#/pr\
operties/goBuildId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.
goBuildId.type,parentSchema:c.properties.goBuildId,data:s};e===null?e=[r]:e.push(r),t++}}if(p.buildInfo!==
void 0){let s=p.buildInfo;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.goVersion===void 0){let r={
instancePath:a+"/buildInfo",schemaPath:"#/properties/buildInfo/required",keyword:"required",params:{
missingProperty:"goVersion"},message:"must have required property 'goVersion'",schema:c.properties.buildInfo.
required,parentSchema:c.properties.buildInfo,data:s};e===null?e=[r]:e.push(r),t++}if(s.path===void 0){
let r={instancePath:a+"/buildInfo",schemaPath:"#/properties/buildInfo/required",keyword:"required",params:{
missingProperty:"path"},message:"must have required property 'path'",schema:c.properties.buildInfo.required,
parentSchema:c.properties.buildInfo,data:s};e===null?e=[r]:e.push(r),t++}if(s.deps===void 0){let r={
instancePath:a+"/buildInfo",schemaPath:"#/properties/buildInfo/required",keyword:"required",params:{
missingProperty:"deps"},message:"must have required property 'deps'",schema:c.properties.buildInfo.required,
parentSchema:c.properties.buildInfo,data:s};e===null?e=[r]:e.push(r),t++}if(s.settings===void 0){let r={
instancePath:a+"/buildInfo",schemaPath:"#/properties/buildInfo/required",keyword:"required",params:{
missingProperty:"settings"},message:"must have required property 'settings'",schema:c.properties.buildInfo.
required,parentSchema:c.properties.buildInfo,data:s};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"goVersion"||r==="path"||r==="main"||r==="deps"||r==="settings")){let i={instancePath:a+"/buildInfo",
schemaPath:"#/properties/buildInfo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:c.properties.buildInfo,data:s};
e===null?e=[i]:e.push(i),t++}if(s.goVersion!==void 0){let r=s.goVersion;if(typeof r=="string"){if(j(
r)<1){let i={instancePath:a+"/buildInfo/goVersion",schemaPath:"#/properties/buildInfo/properties/goV\
ersion/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s",schema:1,parentSchema:c.properties.buildInfo.properties.goVersion,data:r};e===null?e=[i]:e.push(i),
t++}}else{let i={instancePath:a+"/buildInfo/goVersion",schemaPath:"#/properties/buildInfo/properties\
/goVersion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.
buildInfo.properties.goVersion.type,parentSchema:c.properties.buildInfo.properties.goVersion,data:r};
e===null?e=[i]:e.push(i),t++}}if(s.path!==void 0){let r=s.path;if(typeof r!="string"){let i={instancePath:a+
"/buildInfo/path",schemaPath:"#/properties/buildInfo/properties/path/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:c.properties.buildInfo.properties.path.type,parentSchema:c.
properties.buildInfo.properties.path,data:r};e===null?e=[i]:e.push(i),t++}}if(s.main!==void 0){let r=s.
main;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0){let i={instancePath:a+"/buildI\
nfo/main",schemaPath:"#/definitions/module/required",keyword:"required",params:{missingProperty:"pat\
h"},message:"must have required property 'path'",schema:g.required,parentSchema:g,data:r};e===null?e=
[i]:e.push(i),t++}if(r.version===void 0){let i={instancePath:a+"/buildInfo/main",schemaPath:"#/defin\
itions/module/required",keyword:"required",params:{missingProperty:"version"},message:"must have req\
uired property 'version'",schema:g.required,parentSchema:g,data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)
if(!(i==="path"||i==="version"||i==="sum"||i==="replace")){let m={instancePath:a+"/buildInfo/main",schemaPath:"\
#/definitions/module/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:g,data:r};e===null?e=[m]:e.push(
m),t++}if(r.path!==void 0){let i=r.path;if(typeof i=="string"){if(j(i)<1){let m={instancePath:a+"/bu\
ildInfo/main/path",schemaPath:"#/definitions/module/properties/path/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.path,data:i};
e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:a+"/buildInfo/main/path",schemaPath:"#/defini\
tions/module/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.path.type,parentSchema:g.properties.path,data:i};e===null?e=[m]:e.push(m),t++}}if(r.version!==
void 0){let i=r.version;if(typeof i!="string"){let m={instancePath:a+"/buildInfo/main/version",schemaPath:"\
#/definitions/module/properties/version/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:g.properties.version.type,parentSchema:g.properties.version,data:i};e===null?e=[m]:e.
push(m),t++}}if(r.sum!==void 0){let i=r.sum;if(typeof i!="string"){let m={instancePath:a+"/buildInfo\
/main/sum",schemaPath:"#/definitions/module/properties/sum/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:g.properties.sum.type,parentSchema:g.properties.sum,data:i};e===null?
e=[m]:e.push(m),t++}}if(r.replace!==void 0){let i=r.replace;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.path===void 0){let m={instancePath:a+"/buildInfo/main/replace",schemaPath:"#/definitions/mo\
dule/properties/replace/required",keyword:"required",params:{missingProperty:"path"},message:"must h\
ave required property 'path'",schema:g.properties.replace.required,parentSchema:g.properties.replace,
data:i};e===null?e=[m]:e.push(m),t++}if(i.version===void 0){let m={instancePath:a+"/buildInfo/main/r\
eplace",schemaPath:"#/definitions/module/properties/replace/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:g.properties.replace.required,parentSchema:g.
properties.replace,data:i};e===null?e=[m]:e.push(m),t++}for(let m in i)if(!(m==="path"||m==="version"||
m==="sum")){let o={instancePath:a+"/buildInfo/main/replace",schemaPath:"#/definitions/module/propert\
ies/replace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties",schema:!1,parentSchema:g.properties.replace,data:i};e===null?e=
[o]:e.push(o),t++}if(i.path!==void 0){let m=i.path;if(typeof m=="string"){if(j(m)<1){let o={instancePath:a+
"/buildInfo/main/replace/path",schemaPath:"#/definitions/module/properties/replace/properties/path/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:g.properties.replace.properties.path,data:m};e===null?e=[o]:e.push(o),t++}}else{let o={
instancePath:a+"/buildInfo/main/replace/path",schemaPath:"#/definitions/module/properties/replace/pr\
operties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.
replace.properties.path.type,parentSchema:g.properties.replace.properties.path,data:m};e===null?e=[o]:
e.push(o),t++}}if(i.version!==void 0){let m=i.version;if(typeof m!="string"){let o={instancePath:a+"\
/buildInfo/main/replace/version",schemaPath:"#/definitions/module/properties/replace/properties/vers\
ion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.replace.
properties.version.type,parentSchema:g.properties.replace.properties.version,data:m};e===null?e=[o]:
e.push(o),t++}}if(i.sum!==void 0){let m=i.sum;if(typeof m!="string"){let o={instancePath:a+"/buildIn\
fo/main/replace/sum",schemaPath:"#/definitions/module/properties/replace/properties/sum/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:g.properties.replace.properties.sum.type,
parentSchema:g.properties.replace.properties.sum,data:m};e===null?e=[o]:e.push(o),t++}}}else{let m={
instancePath:a+"/buildInfo/main/replace",schemaPath:"#/definitions/module/properties/replace/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:g.properties.replace.type,parentSchema:g.
properties.replace,data:i};e===null?e=[m]:e.push(m),t++}}}else{let i={instancePath:a+"/buildInfo/mai\
n",schemaPath:"#/definitions/module/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect",schema:g.type,parentSchema:g,data:r};e===null?e=[i]:e.push(i),t++}}if(s.deps!==void 0){let r=s.
deps;if(Array.isArray(r)){let i=r.length;for(let m=0;m<i;m++){let o=r[m];if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.path===void 0){let n={instancePath:a+"/buildInfo/deps/"+m,schemaPath:"#/definitions\
/module/required",keyword:"required",params:{missingProperty:"path"},message:"must have required pro\
perty 'path'",schema:g.required,parentSchema:g,data:o};e===null?e=[n]:e.push(n),t++}if(o.version===void 0){
let n={instancePath:a+"/buildInfo/deps/"+m,schemaPath:"#/definitions/module/required",keyword:"requi\
red",params:{missingProperty:"version"},message:"must have required property 'version'",schema:g.required,
parentSchema:g,data:o};e===null?e=[n]:e.push(n),t++}for(let n in o)if(!(n==="path"||n==="version"||n===
"sum"||n==="replace")){let l={instancePath:a+"/buildInfo/deps/"+m,schemaPath:"#/definitions/module/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT \
have additional properties",schema:!1,parentSchema:g,data:o};e===null?e=[l]:e.push(l),t++}if(o.path!==
void 0){let n=o.path;if(typeof n=="string"){if(j(n)<1){let l={instancePath:a+"/buildInfo/deps/"+m+"/\
path",schemaPath:"#/definitions/module/properties/path/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.path,data:n};e===
null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/buildInfo/deps/"+m+"/path",schemaPath:"#/defi\
nitions/module/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:g.properties.path.type,parentSchema:g.properties.path,data:n};e===null?e=[l]:e.push(l),t++}}if(o.
version!==void 0){let n=o.version;if(typeof n!="string"){let l={instancePath:a+"/buildInfo/deps/"+m+
"/version",schemaPath:"#/definitions/module/properties/version/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:g.properties.version.type,parentSchema:g.properties.version,data:n};
e===null?e=[l]:e.push(l),t++}}if(o.sum!==void 0){let n=o.sum;if(typeof n!="string"){let l={instancePath:a+
"/buildInfo/deps/"+m+"/sum",schemaPath:"#/definitions/module/properties/sum/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:g.properties.sum.type,parentSchema:g.properties.sum,data:n};
e===null?e=[l]:e.push(l),t++}}if(o.replace!==void 0){let n=o.replace;if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.path===void 0){let l={instancePath:a+"/buildInfo/deps/"+m+"/replace",schemaPath:"#/\
definitions/module/properties/replace/required",keyword:"required",params:{missingProperty:"path"},message:"\
must have required property 'path'",schema:g.properties.replace.required,parentSchema:g.properties.replace,
data:n};e===null?e=[l]:e.push(l),t++}if(n.version===void 0){let l={instancePath:a+"/buildInfo/deps/"+
m+"/replace",schemaPath:"#/definitions/module/properties/replace/required",keyword:"required",params:{
missingProperty:"version"},message:"must have required property 'version'",schema:g.properties.replace.
required,parentSchema:g.properties.replace,data:n};e===null?e=[l]:e.push(l),t++}for(let l in n)if(!(l===
"path"||l==="version"||l==="sum")){let h={instancePath:a+"/buildInfo/deps/"+m+"/replace",schemaPath:"\
#/definitions/module/properties/replace/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:g.properties.
replace,data:n};e===null?e=[h]:e.push(h),t++}if(n.path!==void 0){let l=n.path;if(typeof l=="string"){
if(j(l)<1){let h={instancePath:a+"/buildInfo/deps/"+m+"/replace/path",schemaPath:"#/definitions/modu\
le/properties/replace/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.replace.properties.path,data:l};
e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:a+"/buildInfo/deps/"+m+"/replace/path",schemaPath:"\
#/definitions/module/properties/replace/properties/path/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:g.properties.replace.properties.path.type,parentSchema:g.properties.
replace.properties.path,data:l};e===null?e=[h]:e.push(h),t++}}if(n.version!==void 0){let l=n.version;
if(typeof l!="string"){let h={instancePath:a+"/buildInfo/deps/"+m+"/replace/version",schemaPath:"#/d\
efinitions/module/properties/replace/properties/version/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:g.properties.replace.properties.version.type,parentSchema:g.properties.
replace.properties.version,data:l};e===null?e=[h]:e.push(h),t++}}if(n.sum!==void 0){let l=n.sum;if(typeof l!=
"string"){let h={instancePath:a+"/buildInfo/deps/"+m+"/replace/sum",schemaPath:"#/definitions/module\
/properties/replace/properties/sum/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:g.properties.replace.properties.sum.type,parentSchema:g.properties.replace.properties.sum,
data:l};e===null?e=[h]:e.push(h),t++}}}else{let l={instancePath:a+"/buildInfo/deps/"+m+"/replace",schemaPath:"\
#/definitions/module/properties/replace/type",keyword:"type",params:{type:"object"},message:"must be\
 object",schema:g.properties.replace.type,parentSchema:g.properties.replace,data:n};e===null?e=[l]:e.
push(l),t++}}}else{let n={instancePath:a+"/buildInfo/deps/"+m,schemaPath:"#/definitions/module/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:g.type,parentSchema:g,data:o};
e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:a+"/buildInfo/deps",schemaPath:"#/properties\
/buildInfo/properties/deps/type",keyword:"type",params:{type:"array"},message:"must be array",schema:c.
properties.buildInfo.properties.deps.type,parentSchema:c.properties.buildInfo.properties.deps,data:r};
e===null?e=[i]:e.push(i),t++}}if(s.settings!==void 0){let r=s.settings;if(r&&typeof r=="object"&&!Array.
isArray(r))for(let i in r){let m=r[i];if(typeof m!="string"){let o={instancePath:a+"/buildInfo/setti\
ngs/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/buildInfo/properties/setting\
s/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.
properties.buildInfo.properties.settings.additionalProperties.type,parentSchema:c.properties.buildInfo.
properties.settings.additionalProperties,data:m};e===null?e=[o]:e.push(o),t++}}else{let i={instancePath:a+
"/buildInfo/settings",schemaPath:"#/properties/buildInfo/properties/settings/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:c.properties.buildInfo.properties.settings.type,parentSchema:c.
properties.buildInfo.properties.settings,data:r};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:a+
"/buildInfo",schemaPath:"#/properties/buildInfo/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:c.properties.buildInfo.type,parentSchema:c.properties.buildInfo,data:s};e===null?
e=[r]:e.push(r),t++}}p.record!==void 0&&(se(p.record,{instancePath:a+"/record",parentData:p,parentDataProperty:"\
record",rootData:k})||(e=F(e,se.errors),t=e.length))}else{let s={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:c.type,parentSchema:c,data:p};
e===null?e=[s]:e.push(s),t++}return Le.errors=e,t===0}var rs=Ge,G={$schema:"http://json-schema.org/d\
raft-07/schema#",$id:"host.schema.json",title:"HostManifest",description:"lockstep.host.json: a Go p\
rogram that opens plugins.",type:"object",additionalProperties:!1,required:["name"],properties:{$schema:{
description:"Path of this document's JSON Schema, so that editors show help.",type:"string"},name:{description:"\
Name of the host. Its artefact is called so.",allOf:[{$ref:"values.schema.json#/definitions/hostName"}],
examples:["host"]},package:{description:'The main package, relative to this folder. Default ".".',allOf:[
{$ref:"values.schema.json#/definitions/relativePackage"}],examples:["./cmd/host"]},contract:{description:"\
Import path of the contract package. Without it plugins can be opened and their entry looked up, but\
 not called.",allOf:[{$ref:"values.schema.json#/definitions/importPath"}],examples:["example.com/dem\
o/contract"]},driver:{description:"Whether lockstep generates lockstep_driver.go, through which a lo\
ader opens and calls plugins. Default true. false: the host stays as it is, and lockstep ci opens it\
s plugins in a probe that links the same packages.",type:"boolean"},ldflags:{description:"Flags of t\
he linker for this host alone, added to those of the profile: -X, -s and -w.",type:"string",examples:[
"-X main.version=1.4.0"]}}},E={description:"a name other than plugins: lower-case letters, digits, -\
 and _, at most 64 of them, first a letter or digit",type:"string",pattern:"^(?!plugins$)[a-z0-9][a-\
z0-9_-]{0,63}$",examples:["host"]},U={description:"a Go package relative to this folder: . or a path\
 that starts with ./",type:"string",pattern:"^\\.(/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$",examples:[".\
/cmd/host"]},Se=new RegExp("^(?!plugins$)[a-z0-9][a-z0-9_-]{0,63}$","u"),Ze=new RegExp("^\\.(/[A-Za-z\
0-9._~+-]*[A-Za-z0-9_~+-])*$","u");function Ge(p,{instancePath:a="",parentData:w,parentDataProperty:q,
rootData:k=p}={}){let e=null,t=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let s={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"m\
ust have required property 'name'",schema:G.required,parentSchema:G,data:p};e===null?e=[s]:e.push(s),
t++}for(let s in p)if(!(s==="$schema"||s==="name"||s==="package"||s==="contract"||s==="driver"||s===
"ldflags")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:G,
data:p};e===null?e=[r]:e.push(r),t++}if(p.$schema!==void 0){let s=p.$schema;if(typeof s!="string"){let r={
instancePath:a+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:G.properties.$schema.type,parentSchema:G.properties.$schema,data:s};
e===null?e=[r]:e.push(r),t++}}if(p.name!==void 0){let s=p.name;if(typeof s=="string"){if(!Se.test(s)){
let r={instancePath:a+"/name",schemaPath:"values.schema.json#/definitions/hostName/pattern",keyword:"\
pattern",params:{pattern:"^(?!plugins$)[a-z0-9][a-z0-9_-]{0,63}$"},message:'must match pattern "^(?!\
plugins$)[a-z0-9][a-z0-9_-]{0,63}$"',schema:"^(?!plugins$)[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:E,
data:s};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/name",schemaPath:"values.schema.j\
son#/definitions/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.
type,parentSchema:E,data:s};e===null?e=[r]:e.push(r),t++}}if(p.package!==void 0){let s=p.package;if(typeof s==
"string"){if(!Ze.test(s)){let r={instancePath:a+"/package",schemaPath:"values.schema.json#/definitio\
ns/relativePackage/pattern",keyword:"pattern",params:{pattern:"^\\.(/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-]\
)*$"},message:'must match pattern "^\\.(/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$"',schema:"^\\.(/[A-Za-z0\
-9._~+-]*[A-Za-z0-9_~+-])*$",parentSchema:U,data:s};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+
"/package",schemaPath:"values.schema.json#/definitions/relativePackage/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:U.type,parentSchema:U,data:s};e===null?e=[r]:e.push(r),
t++}}if(p.contract!==void 0){let s=p.contract;if(typeof s=="string"){if(!we.test(s)){let r={instancePath:a+
"/contract",schemaPath:"values.schema.json#/definitions/importPath/pattern",keyword:"pattern",params:{
pattern:"^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$"},message:'must\
 match pattern "^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$"',schema:"\
^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$",parentSchema:C,data:s};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/contract",schemaPath:"values.schema.json#\
/definitions/importPath/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.
type,parentSchema:C,data:s};e===null?e=[r]:e.push(r),t++}}if(p.driver!==void 0){let s=p.driver;if(typeof s!=
"boolean"){let r={instancePath:a+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:G.properties.driver.type,parentSchema:G.properties.
driver,data:s};e===null?e=[r]:e.push(r),t++}}if(p.ldflags!==void 0){let s=p.ldflags;if(typeof s!="st\
ring"){let r={instancePath:a+"/ldflags",schemaPath:"#/properties/ldflags/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:G.properties.ldflags.type,parentSchema:G.properties.ldflags,
data:s};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:G.type,parentSchema:G,data:p};e===null?e=[s]:
e.push(s),t++}return Ge.errors=e,t===0}var ts=Ve,v={$schema:"http://json-schema.org/draft-07/schema#",
$id:"lock.schema.json",title:"Lock",description:"lockstep-lock.json: the toolchain and the modules t\
hat a workspace is built from. Written by lockstep.",type:"object",additionalProperties:!1,required:[
"version","go","modules"],properties:{version:{description:"Version of this document's form. Always \
1.",type:"number",const:1},go:{description:"The Go toolchain.",type:"object",additionalProperties:!1,
required:["version","toolchains"],properties:{version:{description:"The exact Go release.",allOf:[{$ref:"\
values.schema.json#/definitions/goVersion"}],examples:["1.26.9"]},toolchains:{description:"Sum of th\
e toolchain's module zip, by platform, as in linux-amd64.",type:"object",propertyNames:{$ref:"values\
.schema.json#/definitions/platform"},additionalProperties:{$ref:"values.schema.json#/definitions/mod\
uleSum"}},machine:{description:"The machine's own Go, by platform, where lockstep.jsonc lets that co\
mpile.",type:"object",propertyNames:{$ref:"values.schema.json#/definitions/platform"},additionalProperties:{
$ref:"record.schema.json#/definitions/machineGo"}}}},cToolchain:{title:"LockCToolchain",description:"\
The C toolchain. Absent in a lock that no build wrote since lockstep looks at it.",type:"object",additionalProperties:!1,
required:["kind","platforms"],properties:{kind:{description:"system: the compiler on PATH. pinned: Z\
ig, by its sum.",type:"string",enum:["system","pinned"]},zig:{description:"Pinned: the release of Zi\
g.",allOf:[{$ref:"values.schema.json#/definitions/zigVersion"}]},glibc:{description:"Pinned: the old\
est glibc that is built for.",allOf:[{$ref:"values.schema.json#/definitions/glibcVersion"}]},platforms:{
description:"By the platform of the machine that builds, as in linux-amd64.",type:"object",propertyNames:{
$ref:"values.schema.json#/definitions/platform"},additionalProperties:{title:"LockedCToolchain",description:"\
The C toolchain of one platform.",type:"object",additionalProperties:!1,required:["sha256"],properties:{
sha256:{description:"System: over compiler, assembler, linker, start files and libc. Pinned: of the \
wheel.",allOf:[{$ref:"values.schema.json#/definitions/sha256"}]},description:{description:"System: w\
hat the compiler says of itself.",type:"string"}}}}}},modules:{description:"Every module of the buil\
d list, sorted by path.",type:"array",items:{$ref:"#/definitions/module"}}},definitions:{module:{title:"\
LockModule",description:"One module of the build list.",type:"object",additionalProperties:!1,required:[
"path","version","neededBy"],properties:{path:{description:"Module path.",type:"string",minLength:1},
version:{description:"Selected version.",allOf:[{$ref:"values.schema.json#/definitions/moduleVersion"}]},
sum:{description:"Sum of the module's files, as in go.sum.",allOf:[{$ref:"values.schema.json#/defini\
tions/moduleSum"}]},goModSum:{description:"Sum of the module's go.mod, as in go.sum.",allOf:[{$ref:"\
values.schema.json#/definitions/moduleSum"}]},replace:{description:"What stands in for the module.",
type:"object",additionalProperties:!1,required:["path"],properties:{path:{description:"Module path, \
or a folder relative to the workspace.",type:"string",minLength:1},version:{description:"Version, ab\
sent for a folder.",allOf:[{$ref:"values.schema.json#/definitions/moduleVersion"}]},sum:{description:"\
Sum of the replacement's files.",allOf:[{$ref:"values.schema.json#/definitions/moduleSum"}]}}},neededBy:{
description:"Names of the hosts and plugins that link the module.",type:"array",items:{$ref:"values.\
schema.json#/definitions/unitName"}},moves:{description:"Where moduleGraph is union: hosts that sele\
ct another version alone, and why they have this one.",type:"array",minItems:1,items:{title:"LockMov\
e",description:"A host that the workspace moves from the version it selects alone.",type:"object",additionalProperties:!1,
required:["host","alone","askedBy"],properties:{host:{description:"Name of the host.",allOf:[{$ref:"\
values.schema.json#/definitions/unitName"}]},alone:{description:"What it selects alone, with what re\
places it.",type:"string",minLength:1},askedBy:{description:"Modules of the workspace that ask for t\
he version.",type:"array",items:{type:"string",minLength:1}}}}}}}}},J={description:"an exact Go rele\
ase from 1.21.0 on, three numbers without a prefix or range",type:"string",pattern:"^1\\.(2[1-9]|[3-9\
]\\d|[1-9]\\d{2,})\\.(0|[1-9]\\d*)$",examples:["1.26.9"]},Z={description:"an operating system and an\
 architecture as Go names them",type:"string",pattern:"^[a-z0-9]+-[a-z0-9]+$",examples:["linux-amd64"]},
K={description:"an exact release of Zig, three numbers",type:"string",pattern:"^(0|[1-9]\\d*)\\.(0|[1-\
9]\\d*)\\.(0|[1-9]\\d*)$",examples:["0.17.1"]},Q={description:"a release of glibc, two numbers",type:"\
string",pattern:"^2\\.\\d{1,2}$",examples:["2.17"]},Ie=new RegExp("^1\\.(2[1-9]|[3-9]\\d|[1-9]\\d{2,})\\\
.(0|[1-9]\\d*)$","u"),ee=new RegExp("^[a-z0-9]+-[a-z0-9]+$","u"),De=new RegExp("^(0|[1-9]\\d*)\\.(0|[1\
-9]\\d*)\\.(0|[1-9]\\d*)$","u"),Ce=new RegExp("^2\\.\\d{1,2}$","u");function fe(p,{instancePath:a="",
parentData:w,parentDataProperty:q,rootData:k=p}={}){let e=null,t=0;if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.words===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"words"},message:"must have required property 'words'",schema:$.required,parentSchema:$,
data:p};e===null?e=[s]:e.push(s),t++}if(p.sha256===void 0){let s={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha2\
56'",schema:$.required,parentSchema:$,data:p};e===null?e=[s]:e.push(s),t++}for(let s in p)if(!(s==="\
words"||s==="sha256")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:$,
data:p};e===null?e=[r]:e.push(r),t++}if(p.words!==void 0){let s=p.words;if(typeof s=="string"){if(j(
s)<1){let r={instancePath:a+"/words",schemaPath:"#/properties/words/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:$.properties.words,data:s};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/words",schemaPath:"#/properties/words/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.words.type,parentSchema:$.
properties.words,data:s};e===null?e=[r]:e.push(r),t++}}if(p.sha256!==void 0){let s=p.sha256;if(typeof s==
"string"){if(!I.test(s)){let r={instancePath:a+"/sha256",schemaPath:"values.schema.json#/definitions\
/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[\
0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:S,data:s};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:a+"/sha256",schemaPath:"values.schema.json#/definitions/sha256/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:S.type,parentSchema:S,data:s};e===null?e=[r]:e.push(r),
t++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:$.type,parentSchema:$,data:p};e===null?e=[s]:e.push(s),t++}return fe.errors=e,
t===0}var P={title:"LockModule",description:"One module of the build list.",type:"object",additionalProperties:!1,
required:["path","version","neededBy"],properties:{path:{description:"Module path.",type:"string",minLength:1},
version:{description:"Selected version.",allOf:[{$ref:"values.schema.json#/definitions/moduleVersion"}]},
sum:{description:"Sum of the module's files, as in go.sum.",allOf:[{$ref:"values.schema.json#/defini\
tions/moduleSum"}]},goModSum:{description:"Sum of the module's go.mod, as in go.sum.",allOf:[{$ref:"\
values.schema.json#/definitions/moduleSum"}]},replace:{description:"What stands in for the module.",
type:"object",additionalProperties:!1,required:["path"],properties:{path:{description:"Module path, \
or a folder relative to the workspace.",type:"string",minLength:1},version:{description:"Version, ab\
sent for a folder.",allOf:[{$ref:"values.schema.json#/definitions/moduleVersion"}]},sum:{description:"\
Sum of the replacement's files.",allOf:[{$ref:"values.schema.json#/definitions/moduleSum"}]}}},neededBy:{
description:"Names of the hosts and plugins that link the module.",type:"array",items:{$ref:"values.\
schema.json#/definitions/unitName"}},moves:{description:"Where moduleGraph is union: hosts that sele\
ct another version alone, and why they have this one.",type:"array",minItems:1,items:{title:"LockMov\
e",description:"A host that the workspace moves from the version it selects alone.",type:"object",additionalProperties:!1,
required:["host","alone","askedBy"],properties:{host:{description:"Name of the host.",allOf:[{$ref:"\
values.schema.json#/definitions/unitName"}]},alone:{description:"What it selects alone, with what re\
places it.",type:"string",minLength:1},askedBy:{description:"Modules of the workspace that ask for t\
he version.",type:"array",items:{type:"string",minLength:1}}}}}}},R={description:"a module version a\
s go.mod writes it",type:"string",pattern:"^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)([-+][0-9A-Za-z\
.+-]+)?$",examples:["v1.4.0"]},Ne=new RegExp("^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)([-+][0-9A-Z\
a-z.+-]+)?$","u");function ye(p,{instancePath:a="",parentData:w,parentDataProperty:q,rootData:k=p}={}){
let e=null,t=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.path===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have requir\
ed property 'path'",schema:P.required,parentSchema:P,data:p};e===null?e=[s]:e.push(s),t++}if(p.version===
void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ve\
rsion"},message:"must have required property 'version'",schema:P.required,parentSchema:P,data:p};e===
null?e=[s]:e.push(s),t++}if(p.neededBy===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"neededBy"},message:"must have required property 'neededBy'",schema:P.
required,parentSchema:P,data:p};e===null?e=[s]:e.push(s),t++}for(let s in p)if(!(s==="path"||s==="ve\
rsion"||s==="sum"||s==="goModSum"||s==="replace"||s==="neededBy"||s==="moves")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:P,data:p};e===null?e=[r]:e.push(r),t++}if(p.
path!==void 0){let s=p.path;if(typeof s=="string"){if(j(s)<1){let r={instancePath:a+"/path",schemaPath:"\
#/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters",schema:1,parentSchema:P.properties.path,data:s};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:a+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:P.properties.path.type,parentSchema:P.properties.path,data:s};e===null?e=[r]:
e.push(r),t++}}if(p.version!==void 0){let s=p.version;if(typeof s=="string"){if(!Ne.test(s)){let r={
instancePath:a+"/version",schemaPath:"values.schema.json#/definitions/moduleVersion/pattern",keyword:"\
pattern",params:{pattern:"^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)([-+][0-9A-Za-z.+-]+)?$"},message:'\
must match pattern "^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)([-+][0-9A-Za-z.+-]+)?$"',schema:"\
^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)([-+][0-9A-Za-z.+-]+)?$",parentSchema:R,data:s};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/version",schemaPath:"values.schema.json#/definitio\
ns/moduleVersion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,
parentSchema:R,data:s};e===null?e=[r]:e.push(r),t++}}if(p.sum!==void 0){let s=p.sum;if(typeof s=="st\
ring"){if(!H.test(s)){let r={instancePath:a+"/sum",schemaPath:"values.schema.json#/definitions/modul\
eSum/pattern",keyword:"pattern",params:{pattern:"^h1:[A-Za-z0-9+/]{43}=$"},message:'must match patte\
rn "^h1:[A-Za-z0-9+/]{43}=$"',schema:"^h1:[A-Za-z0-9+/]{43}=$",parentSchema:O,data:s};e===null?e=[r]:
e.push(r),t++}}else{let r={instancePath:a+"/sum",schemaPath:"values.schema.json#/definitions/moduleS\
um/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,
data:s};e===null?e=[r]:e.push(r),t++}}if(p.goModSum!==void 0){let s=p.goModSum;if(typeof s=="string"){
if(!H.test(s)){let r={instancePath:a+"/goModSum",schemaPath:"values.schema.json#/definitions/moduleS\
um/pattern",keyword:"pattern",params:{pattern:"^h1:[A-Za-z0-9+/]{43}=$"},message:'must match pattern\
 "^h1:[A-Za-z0-9+/]{43}=$"',schema:"^h1:[A-Za-z0-9+/]{43}=$",parentSchema:O,data:s};e===null?e=[r]:e.
push(r),t++}}else{let r={instancePath:a+"/goModSum",schemaPath:"values.schema.json#/definitions/modu\
leSum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,
data:s};e===null?e=[r]:e.push(r),t++}}if(p.replace!==void 0){let s=p.replace;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.path===void 0){let r={instancePath:a+"/replace",schemaPath:"#/properties/rep\
lace/required",keyword:"required",params:{missingProperty:"path"},message:"must have required proper\
ty 'path'",schema:P.properties.replace.required,parentSchema:P.properties.replace,data:s};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="path"||r==="version"||r==="sum")){let i={instancePath:a+"\
/replace",schemaPath:"#/properties/replace/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:P.properties.
replace,data:s};e===null?e=[i]:e.push(i),t++}if(s.path!==void 0){let r=s.path;if(typeof r=="string"){
if(j(r)<1){let i={instancePath:a+"/replace/path",schemaPath:"#/properties/replace/properties/path/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:P.properties.replace.properties.path,data:r};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:a+"/replace/path",schemaPath:"#/properties/replace/properties/path/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:P.properties.replace.properties.path.type,parentSchema:P.
properties.replace.properties.path,data:r};e===null?e=[i]:e.push(i),t++}}if(s.version!==void 0){let r=s.
version;if(typeof r=="string"){if(!Ne.test(r)){let i={instancePath:a+"/replace/version",schemaPath:"\
values.schema.json#/definitions/moduleVersion/pattern",keyword:"pattern",params:{pattern:"^v(0|[1-9]\
\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)([-+][0-9A-Za-z.+-]+)?$"},message:'must match pattern "^v(0|[1-\
9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)([-+][0-9A-Za-z.+-]+)?$"',schema:"^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*\
)\\.(0|[1-9]\\d*)([-+][0-9A-Za-z.+-]+)?$",parentSchema:R,data:r};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:a+"/replace/version",schemaPath:"values.schema.json#/definitions/moduleVersion/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:r};
e===null?e=[i]:e.push(i),t++}}if(s.sum!==void 0){let r=s.sum;if(typeof r=="string"){if(!H.test(r)){let i={
instancePath:a+"/replace/sum",schemaPath:"values.schema.json#/definitions/moduleSum/pattern",keyword:"\
pattern",params:{pattern:"^h1:[A-Za-z0-9+/]{43}=$"},message:'must match pattern "^h1:[A-Za-z0-9+/]{4\
3}=$"',schema:"^h1:[A-Za-z0-9+/]{43}=$",parentSchema:O,data:r};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:a+"/replace/sum",schemaPath:"values.schema.json#/definitions/moduleSum/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:r};e===null?e=
[i]:e.push(i),t++}}}else{let r={instancePath:a+"/replace",schemaPath:"#/properties/replace/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:P.properties.replace.type,parentSchema:P.
properties.replace,data:s};e===null?e=[r]:e.push(r),t++}}if(p.neededBy!==void 0){let s=p.neededBy;if(Array.
isArray(s)){let r=s.length;for(let i=0;i<r;i++){let m=s[i];if(typeof m=="string"){if(!M.test(m)){let o={
instancePath:a+"/neededBy/"+i,schemaPath:"values.schema.json#/definitions/unitName/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,63}$"},message:'must match pattern "^[a-z0-9][a-z0-9\
_-]{0,63}$"',schema:"^[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:N,data:m};e===null?e=[o]:e.push(o),t++}}else{
let o={instancePath:a+"/neededBy/"+i,schemaPath:"values.schema.json#/definitions/unitName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:m};e===null?
e=[o]:e.push(o),t++}}}else{let r={instancePath:a+"/neededBy",schemaPath:"#/properties/neededBy/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.neededBy.type,parentSchema:P.
properties.neededBy,data:s};e===null?e=[r]:e.push(r),t++}}if(p.moves!==void 0){let s=p.moves;if(Array.
isArray(s)){if(s.length<1){let i={instancePath:a+"/moves",schemaPath:"#/properties/moves/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:P.properties.
moves,data:s};e===null?e=[i]:e.push(i),t++}let r=s.length;for(let i=0;i<r;i++){let m=s[i];if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.host===void 0){let o={instancePath:a+"/moves/"+i,schemaPath:"#/pro\
perties/moves/items/required",keyword:"required",params:{missingProperty:"host"},message:"must have \
required property 'host'",schema:P.properties.moves.items.required,parentSchema:P.properties.moves.items,
data:m};e===null?e=[o]:e.push(o),t++}if(m.alone===void 0){let o={instancePath:a+"/moves/"+i,schemaPath:"\
#/properties/moves/items/required",keyword:"required",params:{missingProperty:"alone"},message:"must\
 have required property 'alone'",schema:P.properties.moves.items.required,parentSchema:P.properties.
moves.items,data:m};e===null?e=[o]:e.push(o),t++}if(m.askedBy===void 0){let o={instancePath:a+"/move\
s/"+i,schemaPath:"#/properties/moves/items/required",keyword:"required",params:{missingProperty:"ask\
edBy"},message:"must have required property 'askedBy'",schema:P.properties.moves.items.required,parentSchema:P.
properties.moves.items,data:m};e===null?e=[o]:e.push(o),t++}for(let o in m)if(!(o==="host"||o==="alo\
ne"||o==="askedBy")){let n={instancePath:a+"/moves/"+i,schemaPath:"#/properties/moves/items/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:P.properties.moves.items,data:m};e===null?e=[n]:e.push(n),
t++}if(m.host!==void 0){let o=m.host;if(typeof o=="string"){if(!M.test(o)){let n={instancePath:a+"/m\
oves/"+i+"/host",schemaPath:"values.schema.json#/definitions/unitName/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9_-]{0,63}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,63}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:N,data:o};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+
"/moves/"+i+"/host",schemaPath:"values.schema.json#/definitions/unitName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:o};e===null?e=[n]:e.push(n),
t++}}if(m.alone!==void 0){let o=m.alone;if(typeof o=="string"){if(j(o)<1){let n={instancePath:a+"/mo\
ves/"+i+"/alone",schemaPath:"#/properties/moves/items/properties/alone/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:P.properties.
moves.items.properties.alone,data:o};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/move\
s/"+i+"/alone",schemaPath:"#/properties/moves/items/properties/alone/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:P.properties.moves.items.properties.alone.type,parentSchema:P.
properties.moves.items.properties.alone,data:o};e===null?e=[n]:e.push(n),t++}}if(m.askedBy!==void 0){
let o=m.askedBy;if(Array.isArray(o)){let n=o.length;for(let l=0;l<n;l++){let h=o[l];if(typeof h=="st\
ring"){if(j(h)<1){let y={instancePath:a+"/moves/"+i+"/askedBy/"+l,schemaPath:"#/properties/moves/ite\
ms/properties/askedBy/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters",schema:1,parentSchema:P.properties.moves.items.properties.askedBy.items,data:h};
e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:a+"/moves/"+i+"/askedBy/"+l,schemaPath:"#/pro\
perties/moves/items/properties/askedBy/items/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:P.properties.moves.items.properties.askedBy.items.type,parentSchema:P.properties.
moves.items.properties.askedBy.items,data:h};e===null?e=[y]:e.push(y),t++}}}else{let n={instancePath:a+
"/moves/"+i+"/askedBy",schemaPath:"#/properties/moves/items/properties/askedBy/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:P.properties.moves.items.properties.askedBy.type,
parentSchema:P.properties.moves.items.properties.askedBy,data:o};e===null?e=[n]:e.push(n),t++}}}else{
let o={instancePath:a+"/moves/"+i,schemaPath:"#/properties/moves/items/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:P.properties.moves.items.type,parentSchema:P.properties.
moves.items,data:m};e===null?e=[o]:e.push(o),t++}}}else{let r={instancePath:a+"/moves",schemaPath:"#\
/properties/moves/type",keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.
moves.type,parentSchema:P.properties.moves,data:s};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.type,parentSchema:P,
data:p};e===null?e=[s]:e.push(s),t++}return ye.errors=e,t===0}function Ve(p,{instancePath:a="",parentData:w,
parentDataProperty:q,rootData:k=p}={}){let e=null,t=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.
version===void 0){let m={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:v.required,parentSchema:v,data:p};e===
null?e=[m]:e.push(m),t++}if(p.go===void 0){let m={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"go"},message:"must have required property 'go'",schema:v.required,parentSchema:v,
data:p};e===null?e=[m]:e.push(m),t++}if(p.modules===void 0){let m={instancePath:a,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"modules"},message:"must have required property 'mo\
dules'",schema:v.required,parentSchema:v,data:p};e===null?e=[m]:e.push(m),t++}for(let m in p)if(!(m===
"version"||m==="go"||m==="cToolchain"||m==="modules")){let o={instancePath:a,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have add\
itional properties",schema:!1,parentSchema:v,data:p};e===null?e=[o]:e.push(o),t++}if(p.version!==void 0){
let m=p.version;if(!(typeof m=="number"&&isFinite(m))){let o={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"number"},message:"must be number",schema:v.properties.
version.type,parentSchema:v.properties.version,data:m};e===null?e=[o]:e.push(o),t++}if(m!==1){let o={
instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:v.properties.version,data:m};e===null?e=[o]:
e.push(o),t++}}if(p.go!==void 0){let m=p.go;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.version===
void 0){let o={instancePath:a+"/go",schemaPath:"#/properties/go/required",keyword:"required",params:{
missingProperty:"version"},message:"must have required property 'version'",schema:v.properties.go.required,
parentSchema:v.properties.go,data:m};e===null?e=[o]:e.push(o),t++}if(m.toolchains===void 0){let o={instancePath:a+
"/go",schemaPath:"#/properties/go/required",keyword:"required",params:{missingProperty:"toolchains"},
message:"must have required property 'toolchains'",schema:v.properties.go.required,parentSchema:v.properties.
go,data:m};e===null?e=[o]:e.push(o),t++}for(let o in m)if(!(o==="version"||o==="toolchains"||o==="ma\
chine")){let n={instancePath:a+"/go",schemaPath:"#/properties/go/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,
parentSchema:v.properties.go,data:m};e===null?e=[n]:e.push(n),t++}if(m.version!==void 0){let o=m.version;
if(typeof o=="string"){if(!Ie.test(o)){let n={instancePath:a+"/go/version",schemaPath:"values.schema\
.json#/definitions/goVersion/pattern",keyword:"pattern",params:{pattern:"^1\\.(2[1-9]|[3-9]\\d|[1-9]\\d\
{2,})\\.(0|[1-9]\\d*)$"},message:'must match pattern "^1\\.(2[1-9]|[3-9]\\d|[1-9]\\d{2,})\\.(0|[1-9]\\d*)\
$"',schema:"^1\\.(2[1-9]|[3-9]\\d|[1-9]\\d{2,})\\.(0|[1-9]\\d*)$",parentSchema:J,data:o};e===null?e=
[n]:e.push(n),t++}}else{let n={instancePath:a+"/go/version",schemaPath:"values.schema.json#/definiti\
ons/goVersion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.type,parentSchema:J,
data:o};e===null?e=[n]:e.push(n),t++}}if(m.toolchains!==void 0){let o=m.toolchains;if(o&&typeof o=="\
object"&&!Array.isArray(o)){for(let n in o){let l=t;if(typeof n=="string"){if(!ee.test(n)){let h={instancePath:a+
"/go/toolchains",schemaPath:"values.schema.json#/definitions/platform/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+-[a-z0-9]+$"},message:'must match pattern "^[a-z0-9]+-[a-z0-9]+$"',schema:"^[a-z0\
-9]+-[a-z0-9]+$",parentSchema:Z,data:n,propertyName:n};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:a+
"/go/toolchains",schemaPath:"values.schema.json#/definitions/platform/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Z.type,parentSchema:Z,data:n,propertyName:n};e===null?e=[h]:
e.push(h),t++}var s=l===t;if(!s){let h={instancePath:a+"/go/toolchains",schemaPath:"#/properties/go/\
properties/toolchains/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"proper\
ty name must be valid",schema:v.properties.go.properties.toolchains.propertyNames,parentSchema:v.properties.
go.properties.toolchains,data:o};e===null?e=[h]:e.push(h),t++}}for(let n in o){let l=o[n];if(typeof l==
"string"){if(!H.test(l)){let h={instancePath:a+"/go/toolchains/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"values.schema.json#/definitions/moduleSum/pattern",keyword:"pattern",params:{pattern:"\
^h1:[A-Za-z0-9+/]{43}=$"},message:'must match pattern "^h1:[A-Za-z0-9+/]{43}=$"',schema:"^h1:[A-Za-z\
0-9+/]{43}=$",parentSchema:O,data:l};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:a+"/go/t\
oolchains/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/definitions/mod\
uleSum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,
data:l};e===null?e=[h]:e.push(h),t++}}}else{let n={instancePath:a+"/go/toolchains",schemaPath:"#/pro\
perties/go/properties/toolchains/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:v.properties.go.properties.toolchains.type,parentSchema:v.properties.go.properties.toolchains,
data:o};e===null?e=[n]:e.push(n),t++}}if(m.machine!==void 0){let o=m.machine;if(o&&typeof o=="object"&&
!Array.isArray(o)){for(let n in o){let l=t;if(typeof n=="string"){if(!ee.test(n)){let h={instancePath:a+
"/go/machine",schemaPath:"values.schema.json#/definitions/platform/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]+-[a-z0-9]+$"},message:'must match pattern "^[a-z0-9]+-[a-z0-9]+$"',schema:"^[a-z0\
-9]+-[a-z0-9]+$",parentSchema:Z,data:n,propertyName:n};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:a+
"/go/machine",schemaPath:"values.schema.json#/definitions/platform/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Z.type,parentSchema:Z,data:n,propertyName:n};e===null?e=[h]:
e.push(h),t++}var r=l===t;if(!r){let h={instancePath:a+"/go/machine",schemaPath:"#/properties/go/pro\
perties/machine/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"property nam\
e must be valid",schema:v.properties.go.properties.machine.propertyNames,parentSchema:v.properties.go.
properties.machine,data:o};e===null?e=[h]:e.push(h),t++}}for(let n in o)fe(o[n],{instancePath:a+"/go\
/machine/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:n,rootData:k})||
(e=F(e,fe.errors),t=e.length)}else{let n={instancePath:a+"/go/machine",schemaPath:"#/properties/go/p\
roperties/machine/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.properties.
go.properties.machine.type,parentSchema:v.properties.go.properties.machine,data:o};e===null?e=[n]:e.
push(n),t++}}}else{let o={instancePath:a+"/go",schemaPath:"#/properties/go/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:v.properties.go.type,parentSchema:v.properties.go,data:m};
e===null?e=[o]:e.push(o),t++}}if(p.cToolchain!==void 0){let m=p.cToolchain;if(m&&typeof m=="object"&&
!Array.isArray(m)){if(m.kind===void 0){let o={instancePath:a+"/cToolchain",schemaPath:"#/properties/\
cToolchain/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required \
property 'kind'",schema:v.properties.cToolchain.required,parentSchema:v.properties.cToolchain,data:m};
e===null?e=[o]:e.push(o),t++}if(m.platforms===void 0){let o={instancePath:a+"/cToolchain",schemaPath:"\
#/properties/cToolchain/required",keyword:"required",params:{missingProperty:"platforms"},message:"m\
ust have required property 'platforms'",schema:v.properties.cToolchain.required,parentSchema:v.properties.
cToolchain,data:m};e===null?e=[o]:e.push(o),t++}for(let o in m)if(!(o==="kind"||o==="zig"||o==="glib\
c"||o==="platforms")){let n={instancePath:a+"/cToolchain",schemaPath:"#/properties/cToolchain/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties",schema:!1,parentSchema:v.properties.cToolchain,data:m};e===null?e=[n]:e.push(
n),t++}if(m.kind!==void 0){let o=m.kind;if(typeof o!="string"){let n={instancePath:a+"/cToolchain/ki\
nd",schemaPath:"#/properties/cToolchain/properties/kind/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:v.properties.cToolchain.properties.kind.type,parentSchema:v.properties.
cToolchain.properties.kind,data:o};e===null?e=[n]:e.push(n),t++}if(!(o==="system"||o==="pinned")){let n={
instancePath:a+"/cToolchain/kind",schemaPath:"#/properties/cToolchain/properties/kind/enum",keyword:"\
enum",params:{allowedValues:v.properties.cToolchain.properties.kind.enum},message:"must be equal to \
one of the allowed values",schema:v.properties.cToolchain.properties.kind.enum,parentSchema:v.properties.
cToolchain.properties.kind,data:o};e===null?e=[n]:e.push(n),t++}}if(m.zig!==void 0){let o=m.zig;if(typeof o==
"string"){if(!De.test(o)){let n={instancePath:a+"/cToolchain/zig",schemaPath:"values.schema.json#/de\
finitions/zigVersion/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-\
9]\\d*)$"},message:'must match pattern "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$"',schema:"^(\
0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$",parentSchema:K,data:o};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:a+"/cToolchain/zig",schemaPath:"values.schema.json#/definitions/zigVersion/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:K.type,parentSchema:K,data:o};
e===null?e=[n]:e.push(n),t++}}if(m.glibc!==void 0){let o=m.glibc;if(typeof o=="string"){if(!Ce.test(
o)){let n={instancePath:a+"/cToolchain/glibc",schemaPath:"values.schema.json#/definitions/glibcVersi\
on/pattern",keyword:"pattern",params:{pattern:"^2\\.\\d{1,2}$"},message:'must match pattern "^2\\.\\d{\
1,2}$"',schema:"^2\\.\\d{1,2}$",parentSchema:Q,data:o};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+
"/cToolchain/glibc",schemaPath:"values.schema.json#/definitions/glibcVersion/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Q.type,parentSchema:Q,data:o};e===null?e=[n]:e.push(n),
t++}}if(m.platforms!==void 0){let o=m.platforms;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let n in o){
let l=t;if(typeof n=="string"){if(!ee.test(n)){let h={instancePath:a+"/cToolchain/platforms",schemaPath:"\
values.schema.json#/definitions/platform/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+-[a-z\
0-9]+$"},message:'must match pattern "^[a-z0-9]+-[a-z0-9]+$"',schema:"^[a-z0-9]+-[a-z0-9]+$",parentSchema:Z,
data:n,propertyName:n};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:a+"/cToolchain/platfor\
ms",schemaPath:"values.schema.json#/definitions/platform/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:Z.type,parentSchema:Z,data:n,propertyName:n};e===null?e=[h]:e.push(h),
t++}var i=l===t;if(!i){let h={instancePath:a+"/cToolchain/platforms",schemaPath:"#/properties/cToolc\
hain/properties/platforms/propertyNames",keyword:"propertyNames",params:{propertyName:n},message:"pr\
operty name must be valid",schema:v.properties.cToolchain.properties.platforms.propertyNames,parentSchema:v.
properties.cToolchain.properties.platforms,data:o};e===null?e=[h]:e.push(h),t++}}for(let n in o){let l=o[n];
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.sha256===void 0){let h={instancePath:a+"/cToolchai\
n/platforms/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cToolchain/propertie\
s/platforms/additionalProperties/required",keyword:"required",params:{missingProperty:"sha256"},message:"\
must have required property 'sha256'",schema:v.properties.cToolchain.properties.platforms.additionalProperties.
required,parentSchema:v.properties.cToolchain.properties.platforms.additionalProperties,data:l};e===
null?e=[h]:e.push(h),t++}for(let h in l)if(!(h==="sha256"||h==="description")){let y={instancePath:a+
"/cToolchain/platforms/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cToolchai\
n/properties/platforms/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:v.properties.
cToolchain.properties.platforms.additionalProperties,data:l};e===null?e=[y]:e.push(y),t++}if(l.sha256!==
void 0){let h=l.sha256;if(typeof h=="string"){if(!I.test(h)){let y={instancePath:a+"/cToolchain/plat\
forms/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"values.schema.json#/definitio\
ns/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:S,data:h};e===null?e=[y]:e.push(y),t++}}else{let y={
instancePath:a+"/cToolchain/platforms/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"\
values.schema.json#/definitions/sha256/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:S.type,parentSchema:S,data:h};e===null?e=[y]:e.push(y),t++}}if(l.description!==void 0){
let h=l.description;if(typeof h!="string"){let y={instancePath:a+"/cToolchain/platforms/"+n.replace(
/~/g,"~0").replace(/\//g,"~1")+"/description",schemaPath:"#/properties/cToolchain/properties/platfor\
ms/additionalProperties/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:v.properties.cToolchain.properties.platforms.additionalProperties.properties.
description.type,parentSchema:v.properties.cToolchain.properties.platforms.additionalProperties.properties.
description,data:h};e===null?e=[y]:e.push(y),t++}}}else{let h={instancePath:a+"/cToolchain/platforms\
/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cToolchain/properties/platforms\
/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.
properties.cToolchain.properties.platforms.additionalProperties.type,parentSchema:v.properties.cToolchain.
properties.platforms.additionalProperties,data:l};e===null?e=[h]:e.push(h),t++}}}else{let n={instancePath:a+
"/cToolchain/platforms",schemaPath:"#/properties/cToolchain/properties/platforms/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:v.properties.cToolchain.properties.platforms.
type,parentSchema:v.properties.cToolchain.properties.platforms,data:o};e===null?e=[n]:e.push(n),t++}}}else{
let o={instancePath:a+"/cToolchain",schemaPath:"#/properties/cToolchain/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:v.properties.cToolchain.type,parentSchema:v.properties.
cToolchain,data:m};e===null?e=[o]:e.push(o),t++}}if(p.modules!==void 0){let m=p.modules;if(Array.isArray(
m)){let o=m.length;for(let n=0;n<o;n++)ye(m[n],{instancePath:a+"/modules/"+n,parentData:m,parentDataProperty:n,
rootData:k})||(e=F(e,ye.errors),t=e.length)}else{let o={instancePath:a+"/modules",schemaPath:"#/prop\
erties/modules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.properties.
modules.type,parentSchema:v.properties.modules,data:m};e===null?e=[o]:e.push(o),t++}}}else{let m={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.type,parentSchema:v,
data:p};e===null?e=[m]:e.push(m),t++}return Ve.errors=e,t===0}var as=Fe,L={$schema:"http://json-sche\
ma.org/draft-07/schema#",$id:"plugin.schema.json",title:"PluginManifest",description:"lockstep.plugi\
n.json: a Go package that is built as a plugin of one host.",type:"object",additionalProperties:!1,required:[
"name","version","host"],properties:{$schema:{description:"Path of this document's JSON Schema, so t\
hat editors show help.",type:"string"},name:{description:"Name of the plugin. Its artefact is called\
 so, with .so.",allOf:[{$ref:"values.schema.json#/definitions/unitName"}],examples:["hello"]},version:{
description:"Version of the plugin, as in 1.4.0.",allOf:[{$ref:"values.schema.json#/definitions/semv\
er"}],examples:["1.4.0"]},package:{description:"The main package that the author wrote, relative to \
this folder. Without it lockstep generates one in the folder plugin.",allOf:[{$ref:"values.schema.js\
on#/definitions/relativePackage"}],examples:["."]},contract:{description:"Import path of the contrac\
t package that host and plugin share. Without it the plugin can be opened and its entry looked up, b\
ut not called.",allOf:[{$ref:"values.schema.json#/definitions/importPath"}],examples:["example.com/d\
emo/contract"]},host:{description:"Name of the host that loads the plugin, as in its lockstep.host.j\
son.",allOf:[{$ref:"values.schema.json#/definitions/hostName"}],examples:["host"]},entry:{description:"\
The exported symbol that the host looks up. Default New; none where package is given.",allOf:[{$ref:"\
values.schema.json#/definitions/exportedName"}],examples:["New"]},ldflags:{description:"Flags of the\
 linker for this plugin alone, added to those of the profile: -X, -s and -w.",type:"string",examples:[
"-X main.version=1.4.0"]}}},Y={description:"an exported Go identifier: it starts with an upper-case \
letter",type:"string",pattern:"^\\p{Lu}[\\p{L}\\p{Nd}_]*$",examples:["New"]},Ee=new RegExp("^\\p{Lu}[\
\\p{L}\\p{Nd}_]*$","u");function Fe(p,{instancePath:a="",parentData:w,parentDataProperty:q,rootData:k=p}={}){
let e=null,t=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have requir\
ed property 'name'",schema:L.required,parentSchema:L,data:p};e===null?e=[s]:e.push(s),t++}if(p.version===
void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ve\
rsion"},message:"must have required property 'version'",schema:L.required,parentSchema:L,data:p};e===
null?e=[s]:e.push(s),t++}if(p.host===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"host"},message:"must have required property 'host'",schema:L.required,
parentSchema:L,data:p};e===null?e=[s]:e.push(s),t++}for(let s in p)if(!(s==="$schema"||s==="name"||s===
"version"||s==="package"||s==="contract"||s==="host"||s==="entry"||s==="ldflags")){let r={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:L,data:p};e===null?e=[r]:e.push(r),t++}if(p.
$schema!==void 0){let s=p.$schema;if(typeof s!="string"){let r={instancePath:a+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.
properties.$schema.type,parentSchema:L.properties.$schema,data:s};e===null?e=[r]:e.push(r),t++}}if(p.
name!==void 0){let s=p.name;if(typeof s=="string"){if(!M.test(s)){let r={instancePath:a+"/name",schemaPath:"\
values.schema.json#/definitions/unitName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-\
9_-]{0,63}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,63}$"',schema:"^[a-z0-9][a-z0-9_-]{\
0,63}$",parentSchema:N,data:s};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/name",schemaPath:"\
values.schema.json#/definitions/unitName/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:N.type,parentSchema:N,data:s};e===null?e=[r]:e.push(r),t++}}if(p.version!==void 0){
let s=p.version;if(typeof s=="string"){if(!be.test(s)){let r={instancePath:a+"/version",schemaPath:"\
values.schema.json#/definitions/semver/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9]\\d*)\\.(0\
|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-\
z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$"},message:'must match pattern "^(0|[1-9]\\d*)\\.(0|[1\
-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]\
*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$"',schema:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(\
0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\\
.[0-9A-Za-z-]+)*)?$",parentSchema:D,data:s};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+
"/version",schemaPath:"values.schema.json#/definitions/semver/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:D.type,parentSchema:D,data:s};e===null?e=[r]:e.push(r),t++}}if(p.
package!==void 0){let s=p.package;if(typeof s=="string"){if(!Ze.test(s)){let r={instancePath:a+"/pac\
kage",schemaPath:"values.schema.json#/definitions/relativePackage/pattern",keyword:"pattern",params:{
pattern:"^\\.(/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$"},message:'must match pattern "^\\.(/[A-Za-z0-9._~\
+-]*[A-Za-z0-9_~+-])*$"',schema:"^\\.(/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$",parentSchema:U,data:s};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/package",schemaPath:"values.schema.json#/defi\
nitions/relativePackage/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.
type,parentSchema:U,data:s};e===null?e=[r]:e.push(r),t++}}if(p.contract!==void 0){let s=p.contract;if(typeof s==
"string"){if(!we.test(s)){let r={instancePath:a+"/contract",schemaPath:"values.schema.json#/definiti\
ons/importPath/pattern",keyword:"pattern",params:{pattern:"^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[\
A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$"},message:'must match pattern "^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_\
~+-](/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$"',schema:"^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A-Za-z0\
-9._~+-]*[A-Za-z0-9_~+-])*$",parentSchema:C,data:s};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+
"/contract",schemaPath:"values.schema.json#/definitions/importPath/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:C.type,parentSchema:C,data:s};e===null?e=[r]:e.push(r),t++}}
if(p.host!==void 0){let s=p.host;if(typeof s=="string"){if(!Se.test(s)){let r={instancePath:a+"/host",
schemaPath:"values.schema.json#/definitions/hostName/pattern",keyword:"pattern",params:{pattern:"^(?\
!plugins$)[a-z0-9][a-z0-9_-]{0,63}$"},message:'must match pattern "^(?!plugins$)[a-z0-9][a-z0-9_-]{0\
,63}$"',schema:"^(?!plugins$)[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:E,data:s};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:a+"/host",schemaPath:"values.schema.json#/definitions/hostName/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,data:s};
e===null?e=[r]:e.push(r),t++}}if(p.entry!==void 0){let s=p.entry;if(typeof s=="string"){if(!Ee.test(
s)){let r={instancePath:a+"/entry",schemaPath:"values.schema.json#/definitions/exportedName/pattern",
keyword:"pattern",params:{pattern:"^\\p{Lu}[\\p{L}\\p{Nd}_]*$"},message:'must match pattern "^\\p{Lu}\
[\\p{L}\\p{Nd}_]*$"',schema:"^\\p{Lu}[\\p{L}\\p{Nd}_]*$",parentSchema:Y,data:s};e===null?e=[r]:e.push(
r),t++}}else{let r={instancePath:a+"/entry",schemaPath:"values.schema.json#/definitions/exportedName\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.type,parentSchema:Y,data:s};
e===null?e=[r]:e.push(r),t++}}if(p.ldflags!==void 0){let s=p.ldflags;if(typeof s!="string"){let r={instancePath:a+
"/ldflags",schemaPath:"#/properties/ldflags/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:L.properties.ldflags.type,parentSchema:L.properties.ldflags,data:s};e===null?e=[
r]:e.push(r),t++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object",schema:L.type,parentSchema:L,data:p};e===null?e=[s]:e.push(s),t++}return Fe.
errors=e,t===0}var is=se,ps=Me,u={$schema:"http://json-schema.org/draft-07/schema#",$id:"release.sch\
ema.json",title:"ReleaseManifest",description:"release.json: a host and its plugins, or plugins for \
a host that is there, as they are deployed together.",type:"object",additionalProperties:!1,required:[
"version","profile","target","host","plugins"],properties:{version:{description:"Version of this doc\
ument's form. Always 1.",type:"number",const:1},profile:{description:"Profile they were built with.",
allOf:[{$ref:"values.schema.json#/definitions/profileName"}]},target:{description:"What the artefact\
s run on, in Go's words.",type:"object",additionalProperties:!1,required:["os","arch"],properties:{os:{
description:"GOOS.",type:"string",minLength:1},arch:{description:"GOARCH.",type:"string",minLength:1}}},
host:{description:"The host that all of it is for.",type:"object",additionalProperties:!1,required:[
"name","size","sha256"],properties:{name:{description:"Its name.",allOf:[{$ref:"values.schema.json#/\
definitions/hostName"}],examples:["host"]},file:{description:"The host's own file; absent where a re\
lease has plugins alone.",type:"string",minLength:1},size:{description:"Size in bytes.",type:"intege\
r",minimum:0},sha256:{description:"SHA-256 of the host's file, in the release or not.",allOf:[{$ref:"\
values.schema.json#/definitions/sha256"}]}}},plugins:{description:"The plugins, in the order in whic\
h the host loads them.",type:"array",items:{title:"ReleasedPlugin",description:"One plugin.",type:"o\
bject",additionalProperties:!1,required:["name","version","entry","file","size","sha256"],properties:{
name:{description:"Its name.",allOf:[{$ref:"values.schema.json#/definitions/unitName"}],examples:["h\
ello"]},version:{description:"Its version.",allOf:[{$ref:"values.schema.json#/definitions/semver"}],
examples:["1.4.0"]},entry:{description:"The exported symbol that the host looks up.",allOf:[{$ref:"v\
alues.schema.json#/definitions/exportedName"}],examples:["New"]},file:{description:"Its path in the \
release.",type:"string",minLength:1},size:{description:"Size in bytes.",type:"integer",minimum:0},sha256:{
description:"SHA-256 of the file.",allOf:[{$ref:"values.schema.json#/definitions/sha256"}]}}}}}};function Me(p,{
instancePath:a="",parentData:w,parentDataProperty:q,rootData:k=p}={}){let e=null,t=0;if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.version===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:u.
required,parentSchema:u,data:p};e===null?e=[s]:e.push(s),t++}if(p.profile===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"profile"},message:"must have req\
uired property 'profile'",schema:u.required,parentSchema:u,data:p};e===null?e=[s]:e.push(s),t++}if(p.
target===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
target"},message:"must have required property 'target'",schema:u.required,parentSchema:u,data:p};e===
null?e=[s]:e.push(s),t++}if(p.host===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"host"},message:"must have required property 'host'",schema:u.required,
parentSchema:u,data:p};e===null?e=[s]:e.push(s),t++}if(p.plugins===void 0){let s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"plugins"},message:"must have required proper\
ty 'plugins'",schema:u.required,parentSchema:u,data:p};e===null?e=[s]:e.push(s),t++}for(let s in p)if(!(s===
"version"||s==="profile"||s==="target"||s==="host"||s==="plugins")){let r={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must N\
OT have additional properties",schema:!1,parentSchema:u,data:p};e===null?e=[r]:e.push(r),t++}if(p.version!==
void 0){let s=p.version;if(!(typeof s=="number"&&isFinite(s))){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"number"},message:"must be number",schema:u.properties.
version.type,parentSchema:u.properties.version,data:s};e===null?e=[r]:e.push(r),t++}if(s!==1){let r={
instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:u.properties.version,data:s};e===null?e=[r]:
e.push(r),t++}}if(p.profile!==void 0){let s=p.profile;if(typeof s=="string"){if(!M.test(s)){let r={instancePath:a+
"/profile",schemaPath:"values.schema.json#/definitions/profileName/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9_-]{0,63}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,63}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:V,data:s};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+
"/profile",schemaPath:"values.schema.json#/definitions/profileName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:V.type,parentSchema:V,data:s};e===null?e=[r]:e.push(r),t++}}
if(p.target!==void 0){let s=p.target;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.os===void 0){
let r={instancePath:a+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{
missingProperty:"os"},message:"must have required property 'os'",schema:u.properties.target.required,
parentSchema:u.properties.target,data:s};e===null?e=[r]:e.push(r),t++}if(s.arch===void 0){let r={instancePath:a+
"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty:"arch"},
message:"must have required property 'arch'",schema:u.properties.target.required,parentSchema:u.properties.
target,data:s};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="os"||r==="arch")){let i={instancePath:a+
"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:u.properties.
target,data:s};e===null?e=[i]:e.push(i),t++}if(s.os!==void 0){let r=s.os;if(typeof r=="string"){if(j(
r)<1){let i={instancePath:a+"/target/os",schemaPath:"#/properties/target/properties/os/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:u.
properties.target.properties.os,data:r};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/t\
arget/os",schemaPath:"#/properties/target/properties/os/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:u.properties.target.properties.os.type,parentSchema:u.properties.target.
properties.os,data:r};e===null?e=[i]:e.push(i),t++}}if(s.arch!==void 0){let r=s.arch;if(typeof r=="s\
tring"){if(j(r)<1){let i={instancePath:a+"/target/arch",schemaPath:"#/properties/target/properties/a\
rch/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:u.properties.target.properties.arch,data:r};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:a+"/target/arch",schemaPath:"#/properties/target/properties/arch/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:u.properties.target.properties.arch.type,
parentSchema:u.properties.target.properties.arch,data:r};e===null?e=[i]:e.push(i),t++}}}else{let r={
instancePath:a+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:u.properties.target.type,parentSchema:u.properties.target,data:s};e===
null?e=[r]:e.push(r),t++}}if(p.host!==void 0){let s=p.host;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.name===void 0){let r={instancePath:a+"/host",schemaPath:"#/properties/host/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:u.properties.
host.required,parentSchema:u.properties.host,data:s};e===null?e=[r]:e.push(r),t++}if(s.size===void 0){
let r={instancePath:a+"/host",schemaPath:"#/properties/host/required",keyword:"required",params:{missingProperty:"\
size"},message:"must have required property 'size'",schema:u.properties.host.required,parentSchema:u.
properties.host,data:s};e===null?e=[r]:e.push(r),t++}if(s.sha256===void 0){let r={instancePath:a+"/h\
ost",schemaPath:"#/properties/host/required",keyword:"required",params:{missingProperty:"sha256"},message:"\
must have required property 'sha256'",schema:u.properties.host.required,parentSchema:u.properties.host,
data:s};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="name"||r==="file"||r==="size"||r==="sh\
a256")){let i={instancePath:a+"/host",schemaPath:"#/properties/host/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,
parentSchema:u.properties.host,data:s};e===null?e=[i]:e.push(i),t++}if(s.name!==void 0){let r=s.name;
if(typeof r=="string"){if(!Se.test(r)){let i={instancePath:a+"/host/name",schemaPath:"values.schema.\
json#/definitions/hostName/pattern",keyword:"pattern",params:{pattern:"^(?!plugins$)[a-z0-9][a-z0-9_\
-]{0,63}$"},message:'must match pattern "^(?!plugins$)[a-z0-9][a-z0-9_-]{0,63}$"',schema:"^(?!plugin\
s$)[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:E,data:r};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+
"/host/name",schemaPath:"values.schema.json#/definitions/hostName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:E.type,parentSchema:E,data:r};e===null?e=[i]:e.push(i),t++}}
if(s.file!==void 0){let r=s.file;if(typeof r=="string"){if(j(r)<1){let i={instancePath:a+"/host/file",
schemaPath:"#/properties/host/properties/file/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:u.properties.host.properties.file,data:r};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/host/file",schemaPath:"#/properties/host/\
properties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.
host.properties.file.type,parentSchema:u.properties.host.properties.file,data:r};e===null?e=[i]:e.push(
i),t++}}if(s.size!==void 0){let r=s.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={
instancePath:a+"/host/size",schemaPath:"#/properties/host/properties/size/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:u.properties.host.properties.size.type,parentSchema:u.
properties.host.properties.size,data:r};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){let i={instancePath:a+"/host/size",schemaPath:"#/properties/host/properties/siz\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:u.
properties.host.properties.size,data:r};e===null?e=[i]:e.push(i),t++}}if(s.sha256!==void 0){let r=s.
sha256;if(typeof r=="string"){if(!I.test(r)){let i={instancePath:a+"/host/sha256",schemaPath:"values\
.schema.json#/definitions/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:S,data:r};e===null?e=[i]:e.
push(i),t++}}else{let i={instancePath:a+"/host/sha256",schemaPath:"values.schema.json#/definitions/s\
ha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.type,parentSchema:S,
data:r};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:a+"/host",schemaPath:"#/properties/h\
ost/type",keyword:"type",params:{type:"object"},message:"must be object",schema:u.properties.host.type,
parentSchema:u.properties.host,data:s};e===null?e=[r]:e.push(r),t++}}if(p.plugins!==void 0){let s=p.
plugins;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++){let m=s[i];if(m&&typeof m=="object"&&
!Array.isArray(m)){if(m.name===void 0){let o={instancePath:a+"/plugins/"+i,schemaPath:"#/properties/\
plugins/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have requir\
ed property 'name'",schema:u.properties.plugins.items.required,parentSchema:u.properties.plugins.items,
data:m};e===null?e=[o]:e.push(o),t++}if(m.version===void 0){let o={instancePath:a+"/plugins/"+i,schemaPath:"\
#/properties/plugins/items/required",keyword:"required",params:{missingProperty:"version"},message:"\
must have required property 'version'",schema:u.properties.plugins.items.required,parentSchema:u.properties.
plugins.items,data:m};e===null?e=[o]:e.push(o),t++}if(m.entry===void 0){let o={instancePath:a+"/plug\
ins/"+i,schemaPath:"#/properties/plugins/items/required",keyword:"required",params:{missingProperty:"\
entry"},message:"must have required property 'entry'",schema:u.properties.plugins.items.required,parentSchema:u.
properties.plugins.items,data:m};e===null?e=[o]:e.push(o),t++}if(m.file===void 0){let o={instancePath:a+
"/plugins/"+i,schemaPath:"#/properties/plugins/items/required",keyword:"required",params:{missingProperty:"\
file"},message:"must have required property 'file'",schema:u.properties.plugins.items.required,parentSchema:u.
properties.plugins.items,data:m};e===null?e=[o]:e.push(o),t++}if(m.size===void 0){let o={instancePath:a+
"/plugins/"+i,schemaPath:"#/properties/plugins/items/required",keyword:"required",params:{missingProperty:"\
size"},message:"must have required property 'size'",schema:u.properties.plugins.items.required,parentSchema:u.
properties.plugins.items,data:m};e===null?e=[o]:e.push(o),t++}if(m.sha256===void 0){let o={instancePath:a+
"/plugins/"+i,schemaPath:"#/properties/plugins/items/required",keyword:"required",params:{missingProperty:"\
sha256"},message:"must have required property 'sha256'",schema:u.properties.plugins.items.required,parentSchema:u.
properties.plugins.items,data:m};e===null?e=[o]:e.push(o),t++}for(let o in m)if(!(o==="name"||o==="v\
ersion"||o==="entry"||o==="file"||o==="size"||o==="sha256")){let n={instancePath:a+"/plugins/"+i,schemaPath:"\
#/properties/plugins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:u.properties.plugins.items,data:m};
e===null?e=[n]:e.push(n),t++}if(m.name!==void 0){let o=m.name;if(typeof o=="string"){if(!M.test(o)){
let n={instancePath:a+"/plugins/"+i+"/name",schemaPath:"values.schema.json#/definitions/unitName/pat\
tern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,63}$"},message:'must match pattern "^\
[a-z0-9][a-z0-9_-]{0,63}$"',schema:"^[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:N,data:o};e===null?e=[n]:
e.push(n),t++}}else{let n={instancePath:a+"/plugins/"+i+"/name",schemaPath:"values.schema.json#/defi\
nitions/unitName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,
parentSchema:N,data:o};e===null?e=[n]:e.push(n),t++}}if(m.version!==void 0){let o=m.version;if(typeof o==
"string"){if(!be.test(o)){let n={instancePath:a+"/plugins/"+i+"/version",schemaPath:"values.schema.j\
son#/definitions/semver/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|\
[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-\
9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$"},message:'must match pattern "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9\
]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Z\
a-z-]+(\\.[0-9A-Za-z-]+)*)?$"',schema:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-\
Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)\
?$",parentSchema:D,data:o};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/plugins/"+i+"/\
version",schemaPath:"values.schema.json#/definitions/semver/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:D.type,parentSchema:D,data:o};e===null?e=[n]:e.push(n),t++}}if(m.
entry!==void 0){let o=m.entry;if(typeof o=="string"){if(!Ee.test(o)){let n={instancePath:a+"/plugins\
/"+i+"/entry",schemaPath:"values.schema.json#/definitions/exportedName/pattern",keyword:"pattern",params:{
pattern:"^\\p{Lu}[\\p{L}\\p{Nd}_]*$"},message:'must match pattern "^\\p{Lu}[\\p{L}\\p{Nd}_]*$"',schema:"\
^\\p{Lu}[\\p{L}\\p{Nd}_]*$",parentSchema:Y,data:o};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+
"/plugins/"+i+"/entry",schemaPath:"values.schema.json#/definitions/exportedName/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:Y.type,parentSchema:Y,data:o};e===null?e=[n]:
e.push(n),t++}}if(m.file!==void 0){let o=m.file;if(typeof o=="string"){if(j(o)<1){let n={instancePath:a+
"/plugins/"+i+"/file",schemaPath:"#/properties/plugins/items/properties/file/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:u.properties.
plugins.items.properties.file,data:o};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/plu\
gins/"+i+"/file",schemaPath:"#/properties/plugins/items/properties/file/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:u.properties.plugins.items.properties.file.type,parentSchema:u.
properties.plugins.items.properties.file,data:o};e===null?e=[n]:e.push(n),t++}}if(m.size!==void 0){let o=m.
size;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let n={instancePath:a+"/plugins/"+i+"\
/size",schemaPath:"#/properties/plugins/items/properties/size/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer",schema:u.properties.plugins.items.properties.size.type,parentSchema:u.
properties.plugins.items.properties.size,data:o};e===null?e=[n]:e.push(n),t++}if(typeof o=="number"&&
isFinite(o)&&(o<0||isNaN(o))){let n={instancePath:a+"/plugins/"+i+"/size",schemaPath:"#/properties/p\
lugins/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0",schema:0,parentSchema:u.properties.plugins.items.properties.size,data:o};e===null?e=[n]:
e.push(n),t++}}if(m.sha256!==void 0){let o=m.sha256;if(typeof o=="string"){if(!I.test(o)){let n={instancePath:a+
"/plugins/"+i+"/sha256",schemaPath:"values.schema.json#/definitions/sha256/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64\
}$",parentSchema:S,data:o};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/plugins/"+i+"/\
sha256",schemaPath:"values.schema.json#/definitions/sha256/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:S.type,parentSchema:S,data:o};e===null?e=[n]:e.push(n),t++}}}else{let o={
instancePath:a+"/plugins/"+i,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:u.properties.plugins.items.type,parentSchema:u.properties.plugins.
items,data:m};e===null?e=[o]:e.push(o),t++}}}else{let r={instancePath:a+"/plugins",schemaPath:"#/pro\
perties/plugins/type",keyword:"type",params:{type:"array"},message:"must be array",schema:u.properties.
plugins.type,parentSchema:u.properties.plugins,data:s};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:u.type,parentSchema:u,
data:p};e===null?e=[s]:e.push(s),t++}return Me.errors=e,t===0}var os=Re,f={$schema:"http://json-sche\
ma.org/draft-07/schema#",$id:"workspace.schema.json",title:"WorkspaceConfig",description:"lockstep.j\
sonc: what a workspace builds, and with which Go.",type:"object",additionalProperties:!1,required:["\
version","go","hosts","plugins"],properties:{$schema:{description:"Path of this document's JSON Sche\
ma, so that editors show help.",type:"string"},version:{description:"Version of this document's form\
. Always 1.",type:"number",const:1},go:{description:"The exact Go release that builds host and plugi\
ns, as in 1.26.9.",allOf:[{$ref:"values.schema.json#/definitions/goVersion"}],examples:["1.26.9"]},goToolchain:{
description:"Which Go compiles. provisioned (the default): the release as lockstep fetches and verif\
ies it. machine: the one on PATH, as it is, if it is of that release; what it is goes into lock, key\
 and build records.",type:"string",enum:["provisioned","machine"]},hosts:{description:"Folders of th\
e hosts, or globs that find them. Each holds a lockstep.host.json.",type:"array",minItems:1,uniqueItems:!0,
examples:[["host"]],items:{$ref:"values.schema.json#/definitions/folderPattern"}},plugins:{description:"\
Folders of the plugins, or globs that find them. Each holds a lockstep.plugin.json.",type:"array",uniqueItems:!0,
examples:[["plugins/*"]],items:{$ref:"values.schema.json#/definitions/folderPattern"}},moduleGraph:{
description:"Whose module versions hold. host (the default): the host's own, and a plugin that would\
 lift one of them is a finding. union: the highest anyone asks for, host and plugins rebuilt togethe\
r.",type:"string",enum:["host","union"]},cToolchain:{description:"What compiles C and links hosts an\
d plugins.",allOf:[{$ref:"#/definitions/cToolchain"}]},defaultProfile:{description:"The profile of e\
very command that names none: release (the default), dev, debug or one of profiles.",allOf:[{$ref:"v\
alues.schema.json#/definitions/profileName"}]},profiles:{description:"Profiles of your own, by name,\
 beside release, dev and debug. A profile holds for host and plugins alike.",type:"object",propertyNames:{
$ref:"values.schema.json#/definitions/ownProfileName"},additionalProperties:{$ref:"#/definitions/pro\
file"}},severities:{description:"How to take a finding, by its code: error, warning or off. An error\
 that stops the work stays one.",type:"object",propertyNames:{$ref:"values.schema.json#/definitions/\
code"},additionalProperties:{description:"error: the command fails. warning: it is shown. off: it is\
 not.",type:"string",enum:["error","warning","off"]}},exceptions:{description:"Findings that are kno\
wn and do not count until a day: each with its reason. lockstep ci shows what they excuse.",type:"ar\
ray",items:{title:"PolicyException",description:"One exception.",type:"object",additionalProperties:!1,
required:["code","reason","until"],properties:{code:{description:"Code of the findings that it is fo\
r.",allOf:[{$ref:"values.schema.json#/definitions/code"}]},unit:{description:"Name of the host or pl\
ugin that they are about. Default: any.",allOf:[{$ref:"values.schema.json#/definitions/unitName"}]},
subject:{description:"The subject of the findings as --json prints it, such as a module. Default: an\
y.",type:"string",minLength:1},reason:{description:"Why the findings do not count for now.",type:"st\
ring",minLength:1},until:{description:"The last day, in UTC, on which the exception holds.",allOf:[{
$ref:"values.schema.json#/definitions/day"}]}}}}},definitions:{cToolchain:{title:"CToolchain",description:"\
What compiles C and links hosts and plugins.",type:"object",additionalProperties:!1,required:["kind"],
if:{required:["kind"],properties:{kind:{const:"system"}}},then:{properties:{zig:!1,glibc:!1,archives:!1}},
properties:{kind:{description:"system (the default): the compiler on PATH; another one than locked i\
s a warning. pinned: Zig, fetched against a sum; another one than locked is an error.",type:"string",
enum:["system","pinned"]},zig:{description:"Pinned: the exact release of Zig. Default: the locked on\
e, else the one that lockstep pins.",allOf:[{$ref:"values.schema.json#/definitions/zigVersion"}]},glibc:{
description:"Pinned: the oldest glibc that hosts and plugins must run with. Default 2.17.",allOf:[{$ref:"\
values.schema.json#/definitions/glibcVersion"}]},archives:{description:"Pinned: where to take Zig's \
wheel from, by this machine's platform, as in linux-amd64. Default: PyPI, through pip.",type:"object",
propertyNames:{$ref:"values.schema.json#/definitions/platform"},additionalProperties:{title:"CToolch\
ainArchive",description:"One wheel.",type:"object",additionalProperties:!1,required:["from"],properties:{
from:{description:"An https or http URL, or a file: absolute, or relative to the workspace.",type:"s\
tring",minLength:1,examples:["https://mirror.example.com/ziglang-0.17.1-py3-none-manylinux_2_12_x86_\
64.whl"]},sha256:{description:"Sum of the file. Needed for a release that lockstep does not pin.",allOf:[
{$ref:"values.schema.json#/definitions/sha256"}]}}}}}},profile:{title:"Profile",description:"Build f\
lags that hold for host and plugins alike.",type:"object",additionalProperties:!1,properties:{extends:{
description:"The profile whose flags these are added to. Default release.",type:"string",enum:["rele\
ase","dev","debug"]},gcflags:{description:"Value of go build's -gcflags, as in all=-N -l; several ar\
e a list. Without a package pattern it holds for main packages only.",type:["string","array"],minItems:1,
items:{description:"One value, as in all=-N -l.",type:"string"},examples:["all=-N -l"]},asmflags:{description:"\
Value of go build's -asmflags, as in all=-spectre=all; several are a list. Without a package pattern\
 it holds for main packages only.",type:["string","array"],minItems:1,items:{description:"One value,\
 as in all=-spectre=all.",type:"string"},examples:["all=-spectre=all"]},ldflags:{description:"Value \
of go build's -ldflags, as in -w, without a package pattern. A value of -X that one host or plugin a\
lone needs belongs in its manifest.",type:"string",examples:["-w"]},linker:{description:"What links:\
 default, the C compiler's own; fast, the first of lld, gold and mold that is there, else the defaul\
t; or the one that is named, which must be there.",type:"string",enum:["default","fast","lld","gold",
"mold","bfd"]},race:{description:"Whether go build gets -race: the race detector, in host and plugin\
s.",type:"boolean"},cover:{description:"Whether go build gets -cover: the host writes how often its \
own and its plugins' code ran to $GOCOVERDIR.",type:"boolean"},covermode:{description:"How -cover co\
unts: set (whether), count (how often), atomic (how often, also when code runs in parallel).",type:"\
string",enum:["set","count","atomic"]},env:{description:"Variables of the build, each in place of th\
e value it has without.",allOf:[{$ref:"#/definitions/profileEnvironment"}]},tags:{description:"Build\
 tags.",type:"array",uniqueItems:!0,items:{$ref:"values.schema.json#/definitions/buildTag"}}}},profileEnvironment:{
title:"ProfileEnvironment",description:"Variables of the build, each in place of the value it has wi\
thout.",type:"object",additionalProperties:!1,properties:{GOAMD64:{description:"The oldest amd64 pro\
cessor the result must run on. Default v1.",type:"string",enum:["v1","v2","v3","v4"]},GOARM64:{description:"\
The oldest arm64 processor the result must run on. Default v8.0.",allOf:[{$ref:"values.schema.json#/\
definitions/goarm64"}],examples:["v8.0"]},GOEXPERIMENT:{description:"Experiments of the Go release, \
separated by commas.",allOf:[{$ref:"values.schema.json#/definitions/goExperiment"}],examples:["jsonv\
2"]},CGO_CFLAGS:{description:"For the C compiler. Default -O2 -g.",type:"string",examples:["-O2 -g"]},
CGO_CPPFLAGS:{description:"For the C preprocessor.",type:"string",examples:["-DNDEBUG"]},CGO_CXXFLAGS:{
description:"For the C++ compiler. Default -O2 -g.",type:"string",examples:["-O2 -g"]},CGO_LDFLAGS:{
description:"For the linker of C code. Default -O2 -g.",type:"string",examples:["-O2 -g"]}}}}},B={description:"\
a folder or glob inside the workspace: relative, with forward slashes, without ..",type:"string",pattern:"\
^(?!/)(?![A-Za-z]:)(?!(.*/)?\\.\\.(/|$))[^\\\\\\u0000-\\u001f\\u007f]+$",examples:["plugins/*"]},oe={
description:"a name other than release, dev and debug: lower-case letters, digits, - and _, at most \
64 of them, first a letter or digit",type:"string",pattern:"^(?!(release|dev|debug)$)[a-z0-9][a-z0-9\
_-]{0,63}$",examples:["traced"]},W={description:"the code of a finding: LS and four digits",type:"st\
ring",pattern:"^LS\\d{4}$",examples:["LS3003"]},ne={description:"a day: year, month and day, as on a\
 calendar",type:"string",pattern:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",examples:["2026-1\
2-31"]},ge=Oe().default,Te=new RegExp("^(?!/)(?![A-Za-z]:)(?!(.*/)?\\.\\.(/|$))[^\\\\\\u0000-\\u001f\\u007f\
]+$","u"),We=new RegExp("^(?!(release|dev|debug)$)[a-z0-9][a-z0-9_-]{0,63}$","u"),xe=new RegExp("^LS\
\\d{4}$","u"),Xe=new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$","u"),A={title:"CToolch\
ain",description:"What compiles C and links hosts and plugins.",type:"object",additionalProperties:!1,
required:["kind"],if:{required:["kind"],properties:{kind:{const:"system"}}},then:{properties:{zig:!1,
glibc:!1,archives:!1}},properties:{kind:{description:"system (the default): the compiler on PATH; an\
other one than locked is a warning. pinned: Zig, fetched against a sum; another one than locked is a\
n error.",type:"string",enum:["system","pinned"]},zig:{description:"Pinned: the exact release of Zig\
. Default: the locked one, else the one that lockstep pins.",allOf:[{$ref:"values.schema.json#/defin\
itions/zigVersion"}]},glibc:{description:"Pinned: the oldest glibc that hosts and plugins must run w\
ith. Default 2.17.",allOf:[{$ref:"values.schema.json#/definitions/glibcVersion"}]},archives:{description:"\
Pinned: where to take Zig's wheel from, by this machine's platform, as in linux-amd64. Default: PyPI\
, through pip.",type:"object",propertyNames:{$ref:"values.schema.json#/definitions/platform"},additionalProperties:{
title:"CToolchainArchive",description:"One wheel.",type:"object",additionalProperties:!1,required:["\
from"],properties:{from:{description:"An https or http URL, or a file: absolute, or relative to the \
workspace.",type:"string",minLength:1,examples:["https://mirror.example.com/ziglang-0.17.1-py3-none-\
manylinux_2_12_x86_64.whl"]},sha256:{description:"Sum of the file. Needed for a release that lockste\
p does not pin.",allOf:[{$ref:"values.schema.json#/definitions/sha256"}]}}}}}};function ve(p,{instancePath:a="",
parentData:w,parentDataProperty:q,rootData:k=p}={}){let e=null,t=0,s=t,r=!0,i=t;if(p&&typeof p=="obj\
ect"&&!Array.isArray(p)){let n;if(p.kind===void 0&&(n="kind")){let l={};e===null?e=[l]:e.push(l),t++}else if(p.
kind!==void 0&&p.kind!=="system"){let l={};e===null?e=[l]:e.push(l),t++}}var m=i===t;if(t=s,e!==null&&
(s?e.length=s:e=null),m){let n=t;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.zig!==void 0){let h={
instancePath:a+"/zig",schemaPath:"#/then/properties/zig/false schema",keyword:"false schema",params:{},
message:"boolean schema is false",schema:!1,parentSchema:A.then.properties.zig,data:p.zig};e===null?
e=[h]:e.push(h),t++}if(p.glibc!==void 0){let h={instancePath:a+"/glibc",schemaPath:"#/then/propertie\
s/glibc/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:A.
then.properties.glibc,data:p.glibc};e===null?e=[h]:e.push(h),t++}if(p.archives!==void 0){let h={instancePath:a+
"/archives",schemaPath:"#/then/properties/archives/false schema",keyword:"false schema",params:{},message:"\
boolean schema is false",schema:!1,parentSchema:A.then.properties.archives,data:p.archives};e===null?
e=[h]:e.push(h),t++}}var m=n===t;r=m}if(!r){let n={instancePath:a,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema',schema:A.if,parentSchema:A,data:p};e===null?
e=[n]:e.push(n),t++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.kind===void 0){let n={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have requir\
ed property 'kind'",schema:A.required,parentSchema:A,data:p};e===null?e=[n]:e.push(n),t++}for(let n in p)
if(!(n==="kind"||n==="zig"||n==="glibc"||n==="archives")){let l={instancePath:a,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties",schema:!1,parentSchema:A,data:p};e===null?e=[l]:e.push(l),t++}if(p.kind!==void 0){
let n=p.kind;if(typeof n!="string"){let l={instancePath:a+"/kind",schemaPath:"#/properties/kind/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:A.properties.kind.type,parentSchema:A.
properties.kind,data:n};e===null?e=[l]:e.push(l),t++}if(!(n==="system"||n==="pinned")){let l={instancePath:a+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:A.properties.kind.enum},
message:"must be equal to one of the allowed values",schema:A.properties.kind.enum,parentSchema:A.properties.
kind,data:n};e===null?e=[l]:e.push(l),t++}}if(p.zig!==void 0){let n=p.zig;if(typeof n=="string"){if(!De.
test(n)){let l={instancePath:a+"/zig",schemaPath:"values.schema.json#/definitions/zigVersion/pattern",
keyword:"pattern",params:{pattern:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$"},message:'must m\
atch pattern "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$"',schema:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\\
.(0|[1-9]\\d*)$",parentSchema:K,data:n};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/z\
ig",schemaPath:"values.schema.json#/definitions/zigVersion/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:K.type,parentSchema:K,data:n};e===null?e=[l]:e.push(l),t++}}if(p.glibc!==
void 0){let n=p.glibc;if(typeof n=="string"){if(!Ce.test(n)){let l={instancePath:a+"/glibc",schemaPath:"\
values.schema.json#/definitions/glibcVersion/pattern",keyword:"pattern",params:{pattern:"^2\\.\\d{1,2}\
$"},message:'must match pattern "^2\\.\\d{1,2}$"',schema:"^2\\.\\d{1,2}$",parentSchema:Q,data:n};e===
null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/glibc",schemaPath:"values.schema.json#/defini\
tions/glibcVersion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.type,
parentSchema:Q,data:n};e===null?e=[l]:e.push(l),t++}}if(p.archives!==void 0){let n=p.archives;if(n&&
typeof n=="object"&&!Array.isArray(n)){for(let l in n){let h=t;if(typeof l=="string"){if(!ee.test(l)){
let y={instancePath:a+"/archives",schemaPath:"values.schema.json#/definitions/platform/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+-[a-z0-9]+$"},message:'must match pattern "^[a-z0-9]+-[a-z0-9]+$\
"',schema:"^[a-z0-9]+-[a-z0-9]+$",parentSchema:Z,data:l,propertyName:l};e===null?e=[y]:e.push(y),t++}}else{
let y={instancePath:a+"/archives",schemaPath:"values.schema.json#/definitions/platform/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:Z.type,parentSchema:Z,data:l,propertyName:l};
e===null?e=[y]:e.push(y),t++}var o=h===t;if(!o){let y={instancePath:a+"/archives",schemaPath:"#/prop\
erties/archives/propertyNames",keyword:"propertyNames",params:{propertyName:l},message:"property nam\
e must be valid",schema:A.properties.archives.propertyNames,parentSchema:A.properties.archives,data:n};
e===null?e=[y]:e.push(y),t++}}for(let l in n){let h=n[l];if(h&&typeof h=="object"&&!Array.isArray(h)){
if(h.from===void 0){let y={instancePath:a+"/archives/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/archives/additionalProperties/required",keyword:"required",params:{missingProperty:"fro\
m"},message:"must have required property 'from'",schema:A.properties.archives.additionalProperties.required,
parentSchema:A.properties.archives.additionalProperties,data:h};e===null?e=[y]:e.push(y),t++}for(let y in h)
if(!(y==="from"||y==="sha256")){let T={instancePath:a+"/archives/"+l.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/archives/additionalProperties/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:y},message:"must NOT have additional properties",schema:!1,
parentSchema:A.properties.archives.additionalProperties,data:h};e===null?e=[T]:e.push(T),t++}if(h.from!==
void 0){let y=h.from;if(typeof y=="string"){if(j(y)<1){let T={instancePath:a+"/archives/"+l.replace(
/~/g,"~0").replace(/\//g,"~1")+"/from",schemaPath:"#/properties/archives/additionalProperties/proper\
ties/from/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters",schema:1,parentSchema:A.properties.archives.additionalProperties.properties.from,data:y};e===null?
e=[T]:e.push(T),t++}}else{let T={instancePath:a+"/archives/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+
"/from",schemaPath:"#/properties/archives/additionalProperties/properties/from/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:A.properties.archives.additionalProperties.properties.
from.type,parentSchema:A.properties.archives.additionalProperties.properties.from,data:y};e===null?e=
[T]:e.push(T),t++}}if(h.sha256!==void 0){let y=h.sha256;if(typeof y=="string"){if(!I.test(y)){let T={
instancePath:a+"/archives/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha256",schemaPath:"values.sc\
hema.json#/definitions/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:S,data:y};e===null?e=[T]:e.
push(T),t++}}else{let T={instancePath:a+"/archives/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/sha2\
56",schemaPath:"values.schema.json#/definitions/sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:S.type,parentSchema:S,data:y};e===null?e=[T]:e.push(T),t++}}}else{let y={instancePath:a+
"/archives/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/archives/additionalPr\
operties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.properties.archives.
additionalProperties.type,parentSchema:A.properties.archives.additionalProperties,data:h};e===null?e=
[y]:e.push(y),t++}}}else{let l={instancePath:a+"/archives",schemaPath:"#/properties/archives/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:A.properties.archives.type,parentSchema:A.
properties.archives,data:n};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object",schema:A.type,parentSchema:A,data:p};
e===null?e=[n]:e.push(n),t++}return ve.errors=e,t===0}var b={title:"Profile",description:"Build flag\
s that hold for host and plugins alike.",type:"object",additionalProperties:!1,properties:{extends:{
description:"The profile whose flags these are added to. Default release.",type:"string",enum:["rele\
ase","dev","debug"]},gcflags:{description:"Value of go build's -gcflags, as in all=-N -l; several ar\
e a list. Without a package pattern it holds for main packages only.",type:["string","array"],minItems:1,
items:{description:"One value, as in all=-N -l.",type:"string"},examples:["all=-N -l"]},asmflags:{description:"\
Value of go build's -asmflags, as in all=-spectre=all; several are a list. Without a package pattern\
 it holds for main packages only.",type:["string","array"],minItems:1,items:{description:"One value,\
 as in all=-spectre=all.",type:"string"},examples:["all=-spectre=all"]},ldflags:{description:"Value \
of go build's -ldflags, as in -w, without a package pattern. A value of -X that one host or plugin a\
lone needs belongs in its manifest.",type:"string",examples:["-w"]},linker:{description:"What links:\
 default, the C compiler's own; fast, the first of lld, gold and mold that is there, else the defaul\
t; or the one that is named, which must be there.",type:"string",enum:["default","fast","lld","gold",
"mold","bfd"]},race:{description:"Whether go build gets -race: the race detector, in host and plugin\
s.",type:"boolean"},cover:{description:"Whether go build gets -cover: the host writes how often its \
own and its plugins' code ran to $GOCOVERDIR.",type:"boolean"},covermode:{description:"How -cover co\
unts: set (whether), count (how often), atomic (how often, also when code runs in parallel).",type:"\
string",enum:["set","count","atomic"]},env:{description:"Variables of the build, each in place of th\
e value it has without.",allOf:[{$ref:"#/definitions/profileEnvironment"}]},tags:{description:"Build\
 tags.",type:"array",uniqueItems:!0,items:{$ref:"values.schema.json#/definitions/buildTag"}}}},me={description:"\
a Go build tag: letters, digits, _ and dots",type:"string",pattern:"^[\\p{L}\\p{Nd}_.]+$",examples:[
"netgo"]},_={title:"ProfileEnvironment",description:"Variables of the build, each in place of the va\
lue it has without.",type:"object",additionalProperties:!1,properties:{GOAMD64:{description:"The old\
est amd64 processor the result must run on. Default v1.",type:"string",enum:["v1","v2","v3","v4"]},GOARM64:{
description:"The oldest arm64 processor the result must run on. Default v8.0.",allOf:[{$ref:"values.\
schema.json#/definitions/goarm64"}],examples:["v8.0"]},GOEXPERIMENT:{description:"Experiments of the\
 Go release, separated by commas.",allOf:[{$ref:"values.schema.json#/definitions/goExperiment"}],examples:[
"jsonv2"]},CGO_CFLAGS:{description:"For the C compiler. Default -O2 -g.",type:"string",examples:["-O\
2 -g"]},CGO_CPPFLAGS:{description:"For the C preprocessor.",type:"string",examples:["-DNDEBUG"]},CGO_CXXFLAGS:{
description:"For the C++ compiler. Default -O2 -g.",type:"string",examples:["-O2 -g"]},CGO_LDFLAGS:{
description:"For the linker of C code. Default -O2 -g.",type:"string",examples:["-O2 -g"]}}},le={description:"\
a level of arm64: v8.0 to v8.9 or v9.0 to v9.5, with ,lse or ,crypto",type:"string",pattern:"^v(8\\.[\
0-9]|9\\.[0-5])(,lse)?(,crypto)?$",examples:["v8.0"]},he={description:"names of experiments in lower\
 case, separated by commas",type:"string",pattern:"^[a-z0-9]+(,[a-z0-9]+)*$",examples:["jsonv2"]},He=new RegExp(
"^v(8\\.[0-9]|9\\.[0-5])(,lse)?(,crypto)?$","u"),Ue=new RegExp("^[a-z0-9]+(,[a-z0-9]+)*$","u");function Pe(p,{
instancePath:a="",parentData:w,parentDataProperty:q,rootData:k=p}={}){let e=null,t=0;if(p&&typeof p==
"object"&&!Array.isArray(p)){for(let s in p)if(!(s==="GOAMD64"||s==="GOARM64"||s==="GOEXPERIMENT"||s===
"CGO_CFLAGS"||s==="CGO_CPPFLAGS"||s==="CGO_CXXFLAGS"||s==="CGO_LDFLAGS")){let r={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must N\
OT have additional properties",schema:!1,parentSchema:_,data:p};e===null?e=[r]:e.push(r),t++}if(p.GOAMD64!==
void 0){let s=p.GOAMD64;if(typeof s!="string"){let r={instancePath:a+"/GOAMD64",schemaPath:"#/proper\
ties/GOAMD64/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.
GOAMD64.type,parentSchema:_.properties.GOAMD64,data:s};e===null?e=[r]:e.push(r),t++}if(!(s==="v1"||s===
"v2"||s==="v3"||s==="v4")){let r={instancePath:a+"/GOAMD64",schemaPath:"#/properties/GOAMD64/enum",keyword:"\
enum",params:{allowedValues:_.properties.GOAMD64.enum},message:"must be equal to one of the allowed \
values",schema:_.properties.GOAMD64.enum,parentSchema:_.properties.GOAMD64,data:s};e===null?e=[r]:e.
push(r),t++}}if(p.GOARM64!==void 0){let s=p.GOARM64;if(typeof s=="string"){if(!He.test(s)){let r={instancePath:a+
"/GOARM64",schemaPath:"values.schema.json#/definitions/goarm64/pattern",keyword:"pattern",params:{pattern:"\
^v(8\\.[0-9]|9\\.[0-5])(,lse)?(,crypto)?$"},message:'must match pattern "^v(8\\.[0-9]|9\\.[0-5])(,lse)\
?(,crypto)?$"',schema:"^v(8\\.[0-9]|9\\.[0-5])(,lse)?(,crypto)?$",parentSchema:le,data:s};e===null?e=
[r]:e.push(r),t++}}else{let r={instancePath:a+"/GOARM64",schemaPath:"values.schema.json#/definitions\
/goarm64/type",keyword:"type",params:{type:"string"},message:"must be string",schema:le.type,parentSchema:le,
data:s};e===null?e=[r]:e.push(r),t++}}if(p.GOEXPERIMENT!==void 0){let s=p.GOEXPERIMENT;if(typeof s==
"string"){if(!Ue.test(s)){let r={instancePath:a+"/GOEXPERIMENT",schemaPath:"values.schema.json#/defi\
nitions/goExperiment/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(,[a-z0-9]+)*$"},message:'\
must match pattern "^[a-z0-9]+(,[a-z0-9]+)*$"',schema:"^[a-z0-9]+(,[a-z0-9]+)*$",parentSchema:he,data:s};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/GOEXPERIMENT",schemaPath:"values.schema.j\
son#/definitions/goExperiment/type",keyword:"type",params:{type:"string"},message:"must be string",schema:he.
type,parentSchema:he,data:s};e===null?e=[r]:e.push(r),t++}}if(p.CGO_CFLAGS!==void 0){let s=p.CGO_CFLAGS;
if(typeof s!="string"){let r={instancePath:a+"/CGO_CFLAGS",schemaPath:"#/properties/CGO_CFLAGS/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.CGO_CFLAGS.type,parentSchema:_.
properties.CGO_CFLAGS,data:s};e===null?e=[r]:e.push(r),t++}}if(p.CGO_CPPFLAGS!==void 0){let s=p.CGO_CPPFLAGS;
if(typeof s!="string"){let r={instancePath:a+"/CGO_CPPFLAGS",schemaPath:"#/properties/CGO_CPPFLAGS/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.CGO_CPPFLAGS.
type,parentSchema:_.properties.CGO_CPPFLAGS,data:s};e===null?e=[r]:e.push(r),t++}}if(p.CGO_CXXFLAGS!==
void 0){let s=p.CGO_CXXFLAGS;if(typeof s!="string"){let r={instancePath:a+"/CGO_CXXFLAGS",schemaPath:"\
#/properties/CGO_CXXFLAGS/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.
properties.CGO_CXXFLAGS.type,parentSchema:_.properties.CGO_CXXFLAGS,data:s};e===null?e=[r]:e.push(r),
t++}}if(p.CGO_LDFLAGS!==void 0){let s=p.CGO_LDFLAGS;if(typeof s!="string"){let r={instancePath:a+"/C\
GO_LDFLAGS",schemaPath:"#/properties/CGO_LDFLAGS/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:_.properties.CGO_LDFLAGS.type,parentSchema:_.properties.CGO_LDFLAGS,data:s};e===
null?e=[r]:e.push(r),t++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:_.type,parentSchema:_,data:p};e===null?e=[s]:e.push(s),t++}
return Pe.errors=e,t===0}var Je=new RegExp("^[\\p{L}\\p{Nd}_.]+$","u");function ke(p,{instancePath:a="",
parentData:w,parentDataProperty:q,rootData:k=p}={}){let e=null,t=0;if(p&&typeof p=="object"&&!Array.
isArray(p)){for(let s in p)if(!re.call(b.properties,s)){let r={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:b,data:p};e===null?e=[r]:e.push(r),t++}if(p.extends!==void 0){
let s=p.extends;if(typeof s!="string"){let r={instancePath:a+"/extends",schemaPath:"#/properties/ext\
ends/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.extends.
type,parentSchema:b.properties.extends,data:s};e===null?e=[r]:e.push(r),t++}if(!(s==="release"||s===
"dev"||s==="debug")){let r={instancePath:a+"/extends",schemaPath:"#/properties/extends/enum",keyword:"\
enum",params:{allowedValues:b.properties.extends.enum},message:"must be equal to one of the allowed \
values",schema:b.properties.extends.enum,parentSchema:b.properties.extends,data:s};e===null?e=[r]:e.
push(r),t++}}if(p.gcflags!==void 0){let s=p.gcflags;if(typeof s!="string"&&!Array.isArray(s)){let r={
instancePath:a+"/gcflags",schemaPath:"#/properties/gcflags/type",keyword:"type",params:{type:b.properties.
gcflags.type},message:"must be string,array",schema:b.properties.gcflags.type,parentSchema:b.properties.
gcflags,data:s};e===null?e=[r]:e.push(r),t++}if(Array.isArray(s)){if(s.length<1){let i={instancePath:a+
"/gcflags",schemaPath:"#/properties/gcflags/minItems",keyword:"minItems",params:{limit:1},message:"m\
ust NOT have fewer than 1 items",schema:1,parentSchema:b.properties.gcflags,data:s};e===null?e=[i]:e.
push(i),t++}let r=s.length;for(let i=0;i<r;i++){let m=s[i];if(typeof m!="string"){let o={instancePath:a+
"/gcflags/"+i,schemaPath:"#/properties/gcflags/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:b.properties.gcflags.items.type,parentSchema:b.properties.gcflags.items,data:m};
e===null?e=[o]:e.push(o),t++}}}}if(p.asmflags!==void 0){let s=p.asmflags;if(typeof s!="string"&&!Array.
isArray(s)){let r={instancePath:a+"/asmflags",schemaPath:"#/properties/asmflags/type",keyword:"type",
params:{type:b.properties.asmflags.type},message:"must be string,array",schema:b.properties.asmflags.
type,parentSchema:b.properties.asmflags,data:s};e===null?e=[r]:e.push(r),t++}if(Array.isArray(s)){if(s.
length<1){let i={instancePath:a+"/asmflags",schemaPath:"#/properties/asmflags/minItems",keyword:"min\
Items",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:b.properties.
asmflags,data:s};e===null?e=[i]:e.push(i),t++}let r=s.length;for(let i=0;i<r;i++){let m=s[i];if(typeof m!=
"string"){let o={instancePath:a+"/asmflags/"+i,schemaPath:"#/properties/asmflags/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:b.properties.asmflags.items.type,parentSchema:b.
properties.asmflags.items,data:m};e===null?e=[o]:e.push(o),t++}}}}if(p.ldflags!==void 0){let s=p.ldflags;
if(typeof s!="string"){let r={instancePath:a+"/ldflags",schemaPath:"#/properties/ldflags/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:b.properties.ldflags.type,parentSchema:b.
properties.ldflags,data:s};e===null?e=[r]:e.push(r),t++}}if(p.linker!==void 0){let s=p.linker;if(typeof s!=
"string"){let r={instancePath:a+"/linker",schemaPath:"#/properties/linker/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:b.properties.linker.type,parentSchema:b.properties.linker,
data:s};e===null?e=[r]:e.push(r),t++}if(!(s==="default"||s==="fast"||s==="lld"||s==="gold"||s==="mol\
d"||s==="bfd")){let r={instancePath:a+"/linker",schemaPath:"#/properties/linker/enum",keyword:"enum",
params:{allowedValues:b.properties.linker.enum},message:"must be equal to one of the allowed values",
schema:b.properties.linker.enum,parentSchema:b.properties.linker,data:s};e===null?e=[r]:e.push(r),t++}}
if(p.race!==void 0){let s=p.race;if(typeof s!="boolean"){let r={instancePath:a+"/race",schemaPath:"#\
/properties/race/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:b.properties.
race.type,parentSchema:b.properties.race,data:s};e===null?e=[r]:e.push(r),t++}}if(p.cover!==void 0){
let s=p.cover;if(typeof s!="boolean"){let r={instancePath:a+"/cover",schemaPath:"#/properties/cover/\
type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:b.properties.cover.type,
parentSchema:b.properties.cover,data:s};e===null?e=[r]:e.push(r),t++}}if(p.covermode!==void 0){let s=p.
covermode;if(typeof s!="string"){let r={instancePath:a+"/covermode",schemaPath:"#/properties/covermo\
de/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.covermode.
type,parentSchema:b.properties.covermode,data:s};e===null?e=[r]:e.push(r),t++}if(!(s==="set"||s==="c\
ount"||s==="atomic")){let r={instancePath:a+"/covermode",schemaPath:"#/properties/covermode/enum",keyword:"\
enum",params:{allowedValues:b.properties.covermode.enum},message:"must be equal to one of the allowe\
d values",schema:b.properties.covermode.enum,parentSchema:b.properties.covermode,data:s};e===null?e=
[r]:e.push(r),t++}}if(p.env!==void 0&&(Pe(p.env,{instancePath:a+"/env",parentData:p,parentDataProperty:"\
env",rootData:k})||(e=F(e,Pe.errors),t=e.length)),p.tags!==void 0){let s=p.tags;if(Array.isArray(s)){
let r=s.length;for(let o=0;o<r;o++){let n=s[o];if(typeof n=="string"){if(!Je.test(n)){let l={instancePath:a+
"/tags/"+o,schemaPath:"values.schema.json#/definitions/buildTag/pattern",keyword:"pattern",params:{pattern:"\
^[\\p{L}\\p{Nd}_.]+$"},message:'must match pattern "^[\\p{L}\\p{Nd}_.]+$"',schema:"^[\\p{L}\\p{Nd}_.]+\
$",parentSchema:me,data:n};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/tags/"+o,schemaPath:"\
values.schema.json#/definitions/buildTag/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:me.type,parentSchema:me,data:n};e===null?e=[l]:e.push(l),t++}}let i=s.length,m;if(i>
1){e:for(;i--;)for(m=i;m--;)if(ge(s[i],s[m])){let o={instancePath:a+"/tags",schemaPath:"#/properties\
/tags/uniqueItems",keyword:"uniqueItems",params:{i,j:m},message:"must NOT have duplicate items (item\
s ## "+m+" and "+i+" are identical)",schema:!0,parentSchema:b.properties.tags,data:s};e===null?e=[o]:
e.push(o),t++;break e}}}else{let r={instancePath:a+"/tags",schemaPath:"#/properties/tags/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:b.properties.tags.type,parentSchema:b.properties.
tags,data:s};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:b.type,parentSchema:b,data:p};e===null?
e=[s]:e.push(s),t++}return ke.errors=e,t===0}function Re(p,{instancePath:a="",parentData:w,parentDataProperty:q,
rootData:k=p}={}){let e=null,t=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.version===void 0){
let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},
message:"must have required property 'version'",schema:f.required,parentSchema:f,data:p};e===null?e=
[i]:e.push(i),t++}if(p.go===void 0){let i={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"go"},message:"must have required property 'go'",schema:f.required,parentSchema:f,
data:p};e===null?e=[i]:e.push(i),t++}if(p.hosts===void 0){let i={instancePath:a,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"hosts"},message:"must have required property 'hosts'",
schema:f.required,parentSchema:f,data:p};e===null?e=[i]:e.push(i),t++}if(p.plugins===void 0){let i={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"plugins"},message:"\
must have required property 'plugins'",schema:f.required,parentSchema:f,data:p};e===null?e=[i]:e.push(
i),t++}for(let i in p)if(!re.call(f.properties,i)){let m={instancePath:a,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:f,data:p};e===null?e=[m]:e.push(m),t++}if(p.$schema!==void 0){
let i=p.$schema;if(typeof i!="string"){let m={instancePath:a+"/$schema",schemaPath:"#/properties/%24\
schema/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.$schema.
type,parentSchema:f.properties.$schema,data:i};e===null?e=[m]:e.push(m),t++}}if(p.version!==void 0){
let i=p.version;if(!(typeof i=="number"&&isFinite(i))){let m={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"number"},message:"must be number",schema:f.properties.
version.type,parentSchema:f.properties.version,data:i};e===null?e=[m]:e.push(m),t++}if(i!==1){let m={
instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:f.properties.version,data:i};e===null?e=[m]:
e.push(m),t++}}if(p.go!==void 0){let i=p.go;if(typeof i=="string"){if(!Ie.test(i)){let m={instancePath:a+
"/go",schemaPath:"values.schema.json#/definitions/goVersion/pattern",keyword:"pattern",params:{pattern:"\
^1\\.(2[1-9]|[3-9]\\d|[1-9]\\d{2,})\\.(0|[1-9]\\d*)$"},message:'must match pattern "^1\\.(2[1-9]|[3-9\
]\\d|[1-9]\\d{2,})\\.(0|[1-9]\\d*)$"',schema:"^1\\.(2[1-9]|[3-9]\\d|[1-9]\\d{2,})\\.(0|[1-9]\\d*)$",
parentSchema:J,data:i};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:a+"/go",schemaPath:"va\
lues.schema.json#/definitions/goVersion/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:J.type,parentSchema:J,data:i};e===null?e=[m]:e.push(m),t++}}if(p.goToolchain!==void 0){
let i=p.goToolchain;if(typeof i!="string"){let m={instancePath:a+"/goToolchain",schemaPath:"#/proper\
ties/goToolchain/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.
goToolchain.type,parentSchema:f.properties.goToolchain,data:i};e===null?e=[m]:e.push(m),t++}if(!(i===
"provisioned"||i==="machine")){let m={instancePath:a+"/goToolchain",schemaPath:"#/properties/goToolc\
hain/enum",keyword:"enum",params:{allowedValues:f.properties.goToolchain.enum},message:"must be equa\
l to one of the allowed values",schema:f.properties.goToolchain.enum,parentSchema:f.properties.goToolchain,
data:i};e===null?e=[m]:e.push(m),t++}}if(p.hosts!==void 0){let i=p.hosts;if(Array.isArray(i)){if(i.length<
1){let l={instancePath:a+"/hosts",schemaPath:"#/properties/hosts/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:f.properties.hosts,data:i};
e===null?e=[l]:e.push(l),t++}let m=i.length;for(let l=0;l<m;l++){let h=i[l];if(typeof h=="string"){if(!Te.
test(h)){let y={instancePath:a+"/hosts/"+l,schemaPath:"values.schema.json#/definitions/folderPattern\
/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?![A-Za-z]:)(?!(.*/)?\\.\\.(/|$))[^\\\\\\u0000-\\u001f\
\\u007f]+$"},message:'must match pattern "^(?!/)(?![A-Za-z]:)(?!(.*/)?\\.\\.(/|$))[^\\\\\\u0000-\\u001f\\u0\
07f]+$"',schema:"^(?!/)(?![A-Za-z]:)(?!(.*/)?\\.\\.(/|$))[^\\\\\\u0000-\\u001f\\u007f]+$",parentSchema:B,
data:h};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:a+"/hosts/"+l,schemaPath:"values.sche\
ma.json#/definitions/folderPattern/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:B.type,parentSchema:B,data:h};e===null?e=[y]:e.push(y),t++}}let o=i.length,n;if(o>1){e:for(;o--;)
for(n=o;n--;)if(ge(i[o],i[n])){let l={instancePath:a+"/hosts",schemaPath:"#/properties/hosts/uniqueI\
tems",keyword:"uniqueItems",params:{i:o,j:n},message:"must NOT have duplicate items (items ## "+n+" \
and "+o+" are identical)",schema:!0,parentSchema:f.properties.hosts,data:i};e===null?e=[l]:e.push(l),
t++;break e}}}else{let m={instancePath:a+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:f.properties.hosts.type,parentSchema:f.properties.
hosts,data:i};e===null?e=[m]:e.push(m),t++}}if(p.plugins!==void 0){let i=p.plugins;if(Array.isArray(
i)){let m=i.length;for(let l=0;l<m;l++){let h=i[l];if(typeof h=="string"){if(!Te.test(h)){let y={instancePath:a+
"/plugins/"+l,schemaPath:"values.schema.json#/definitions/folderPattern/pattern",keyword:"pattern",params:{
pattern:"^(?!/)(?![A-Za-z]:)(?!(.*/)?\\.\\.(/|$))[^\\\\\\u0000-\\u001f\\u007f]+$"},message:'must mat\
ch pattern "^(?!/)(?![A-Za-z]:)(?!(.*/)?\\.\\.(/|$))[^\\\\\\u0000-\\u001f\\u007f]+$"',schema:"^(?!/)\
(?![A-Za-z]:)(?!(.*/)?\\.\\.(/|$))[^\\\\\\u0000-\\u001f\\u007f]+$",parentSchema:B,data:h};e===null?e=
[y]:e.push(y),t++}}else{let y={instancePath:a+"/plugins/"+l,schemaPath:"values.schema.json#/definiti\
ons/folderPattern/type",keyword:"type",params:{type:"string"},message:"must be string",schema:B.type,
parentSchema:B,data:h};e===null?e=[y]:e.push(y),t++}}let o=i.length,n;if(o>1){e:for(;o--;)for(n=o;n--;)
if(ge(i[o],i[n])){let l={instancePath:a+"/plugins",schemaPath:"#/properties/plugins/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+o+" are i\
dentical)",schema:!0,parentSchema:f.properties.plugins,data:i};e===null?e=[l]:e.push(l),t++;break e}}}else{
let m={instancePath:a+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:f.properties.plugins.type,parentSchema:f.properties.plugins,data:i};
e===null?e=[m]:e.push(m),t++}}if(p.moduleGraph!==void 0){let i=p.moduleGraph;if(typeof i!="string"){
let m={instancePath:a+"/moduleGraph",schemaPath:"#/properties/moduleGraph/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:f.properties.moduleGraph.type,parentSchema:f.properties.
moduleGraph,data:i};e===null?e=[m]:e.push(m),t++}if(!(i==="host"||i==="union")){let m={instancePath:a+
"/moduleGraph",schemaPath:"#/properties/moduleGraph/enum",keyword:"enum",params:{allowedValues:f.properties.
moduleGraph.enum},message:"must be equal to one of the allowed values",schema:f.properties.moduleGraph.
enum,parentSchema:f.properties.moduleGraph,data:i};e===null?e=[m]:e.push(m),t++}}if(p.cToolchain!==void 0&&
(ve(p.cToolchain,{instancePath:a+"/cToolchain",parentData:p,parentDataProperty:"cToolchain",rootData:k})||
(e=F(e,ve.errors),t=e.length)),p.defaultProfile!==void 0){let i=p.defaultProfile;if(typeof i=="strin\
g"){if(!M.test(i)){let m={instancePath:a+"/defaultProfile",schemaPath:"values.schema.json#/definitio\
ns/profileName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,63}$"},message:'mus\
t match pattern "^[a-z0-9][a-z0-9_-]{0,63}$"',schema:"^[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:V,data:i};
e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:a+"/defaultProfile",schemaPath:"values.schema\
.json#/definitions/profileName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:V.type,parentSchema:V,data:i};e===null?e=[m]:e.push(m),t++}}if(p.profiles!==void 0){let i=p.profiles;
if(i&&typeof i=="object"&&!Array.isArray(i)){for(let m in i){let o=t;if(typeof m=="string"){if(!We.test(
m)){let n={instancePath:a+"/profiles",schemaPath:"values.schema.json#/definitions/ownProfileName/pat\
tern",keyword:"pattern",params:{pattern:"^(?!(release|dev|debug)$)[a-z0-9][a-z0-9_-]{0,63}$"},message:'\
must match pattern "^(?!(release|dev|debug)$)[a-z0-9][a-z0-9_-]{0,63}$"',schema:"^(?!(release|dev|de\
bug)$)[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:oe,data:m,propertyName:m};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:a+"/profiles",schemaPath:"values.schema.json#/definitions/ownProfileName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:oe.type,parentSchema:oe,data:m,propertyName:m};
e===null?e=[n]:e.push(n),t++}var s=o===t;if(!s){let n={instancePath:a+"/profiles",schemaPath:"#/prop\
erties/profiles/propertyNames",keyword:"propertyNames",params:{propertyName:m},message:"property nam\
e must be valid",schema:f.properties.profiles.propertyNames,parentSchema:f.properties.profiles,data:i};
e===null?e=[n]:e.push(n),t++}}for(let m in i)ke(i[m],{instancePath:a+"/profiles/"+m.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:i,parentDataProperty:m,rootData:k})||(e=F(e,ke.errors),t=e.length)}else{
let m={instancePath:a+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:f.properties.profiles.type,parentSchema:f.properties.profiles,
data:i};e===null?e=[m]:e.push(m),t++}}if(p.severities!==void 0){let i=p.severities;if(i&&typeof i=="\
object"&&!Array.isArray(i)){for(let m in i){let o=t;if(typeof m=="string"){if(!xe.test(m)){let n={instancePath:a+
"/severities",schemaPath:"values.schema.json#/definitions/code/pattern",keyword:"pattern",params:{pattern:"\
^LS\\d{4}$"},message:'must match pattern "^LS\\d{4}$"',schema:"^LS\\d{4}$",parentSchema:W,data:m,propertyName:m};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/severities",schemaPath:"values.schema.jso\
n#/definitions/code/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.type,
parentSchema:W,data:m,propertyName:m};e===null?e=[n]:e.push(n),t++}var r=o===t;if(!r){let n={instancePath:a+
"/severities",schemaPath:"#/properties/severities/propertyNames",keyword:"propertyNames",params:{propertyName:m},
message:"property name must be valid",schema:f.properties.severities.propertyNames,parentSchema:f.properties.
severities,data:i};e===null?e=[n]:e.push(n),t++}}for(let m in i){let o=i[m];if(typeof o!="string"){let n={
instancePath:a+"/severities/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/seve\
rities/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.severities.additionalProperties.type,parentSchema:f.properties.severities.additionalProperties,
data:o};e===null?e=[n]:e.push(n),t++}if(!(o==="error"||o==="warning"||o==="off")){let n={instancePath:a+
"/severities/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/severities/addition\
alProperties/enum",keyword:"enum",params:{allowedValues:f.properties.severities.additionalProperties.
enum},message:"must be equal to one of the allowed values",schema:f.properties.severities.additionalProperties.
enum,parentSchema:f.properties.severities.additionalProperties,data:o};e===null?e=[n]:e.push(n),t++}}}else{
let m={instancePath:a+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:f.properties.severities.type,parentSchema:f.properties.
severities,data:i};e===null?e=[m]:e.push(m),t++}}if(p.exceptions!==void 0){let i=p.exceptions;if(Array.
isArray(i)){let m=i.length;for(let o=0;o<m;o++){let n=i[o];if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.code===void 0){let l={instancePath:a+"/exceptions/"+o,schemaPath:"#/properties/exceptions/i\
tems/required",keyword:"required",params:{missingProperty:"code"},message:"must have required proper\
ty 'code'",schema:f.properties.exceptions.items.required,parentSchema:f.properties.exceptions.items,
data:n};e===null?e=[l]:e.push(l),t++}if(n.reason===void 0){let l={instancePath:a+"/exceptions/"+o,schemaPath:"\
#/properties/exceptions/items/required",keyword:"required",params:{missingProperty:"reason"},message:"\
must have required property 'reason'",schema:f.properties.exceptions.items.required,parentSchema:f.properties.
exceptions.items,data:n};e===null?e=[l]:e.push(l),t++}if(n.until===void 0){let l={instancePath:a+"/e\
xceptions/"+o,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty:"\
until"},message:"must have required property 'until'",schema:f.properties.exceptions.items.required,
parentSchema:f.properties.exceptions.items,data:n};e===null?e=[l]:e.push(l),t++}for(let l in n)if(!(l===
"code"||l==="unit"||l==="subject"||l==="reason"||l==="until")){let h={instancePath:a+"/exceptions/"+
o,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.
exceptions.items,data:n};e===null?e=[h]:e.push(h),t++}if(n.code!==void 0){let l=n.code;if(typeof l==
"string"){if(!xe.test(l)){let h={instancePath:a+"/exceptions/"+o+"/code",schemaPath:"values.schema.j\
son#/definitions/code/pattern",keyword:"pattern",params:{pattern:"^LS\\d{4}$"},message:'must match p\
attern "^LS\\d{4}$"',schema:"^LS\\d{4}$",parentSchema:W,data:l};e===null?e=[h]:e.push(h),t++}}else{let h={
instancePath:a+"/exceptions/"+o+"/code",schemaPath:"values.schema.json#/definitions/code/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:W.type,parentSchema:W,data:l};e===null?
e=[h]:e.push(h),t++}}if(n.unit!==void 0){let l=n.unit;if(typeof l=="string"){if(!M.test(l)){let h={instancePath:a+
"/exceptions/"+o+"/unit",schemaPath:"values.schema.json#/definitions/unitName/pattern",keyword:"patt\
ern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,63}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{\
0,63}$"',schema:"^[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:N,data:l};e===null?e=[h]:e.push(h),t++}}else{
let h={instancePath:a+"/exceptions/"+o+"/unit",schemaPath:"values.schema.json#/definitions/unitName/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.type,parentSchema:N,data:l};
e===null?e=[h]:e.push(h),t++}}if(n.subject!==void 0){let l=n.subject;if(typeof l=="string"){if(j(l)<
1){let h={instancePath:a+"/exceptions/"+o+"/subject",schemaPath:"#/properties/exceptions/items/prope\
rties/subject/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters",schema:1,parentSchema:f.properties.exceptions.items.properties.subject,data:l};e===null?e=
[h]:e.push(h),t++}}else{let h={instancePath:a+"/exceptions/"+o+"/subject",schemaPath:"#/properties/e\
xceptions/items/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:f.properties.exceptions.items.properties.subject.type,parentSchema:f.properties.exceptions.
items.properties.subject,data:l};e===null?e=[h]:e.push(h),t++}}if(n.reason!==void 0){let l=n.reason;
if(typeof l=="string"){if(j(l)<1){let h={instancePath:a+"/exceptions/"+o+"/reason",schemaPath:"#/pro\
perties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.exceptions.items.properties.
reason,data:l};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:a+"/exceptions/"+o+"/reason",schemaPath:"\
#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:f.properties.exceptions.items.properties.reason.type,parentSchema:f.properties.
exceptions.items.properties.reason,data:l};e===null?e=[h]:e.push(h),t++}}if(n.until!==void 0){let l=n.
until;if(typeof l=="string"){if(!Xe.test(l)){let h={instancePath:a+"/exceptions/"+o+"/until",schemaPath:"\
values.schema.json#/definitions/day/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(0[1-9]|1[0-2\
])-(0[1-9]|[12]\\d|3[01])$"},message:'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01\
])$"',schema:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",parentSchema:ne,data:l};e===null?e=[h]:
e.push(h),t++}}else{let h={instancePath:a+"/exceptions/"+o+"/until",schemaPath:"values.schema.json#/\
definitions/day/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ne.type,
parentSchema:ne,data:l};e===null?e=[h]:e.push(h),t++}}}else{let l={instancePath:a+"/exceptions/"+o,schemaPath:"\
#/properties/exceptions/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.
properties.exceptions.items.type,parentSchema:f.properties.exceptions.items,data:n};e===null?e=[l]:e.
push(l),t++}}}else{let m={instancePath:a+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:f.properties.exceptions.type,parentSchema:f.
properties.exceptions,data:i};e===null?e=[m]:e.push(m),t++}}}else{let i={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.type,parentSchema:f,
data:p};e===null?e=[i]:e.push(i),t++}return Re.errors=e,t===0}export{ss as descriptor,rs as host,ts as lock,as as plugin,is as record,ps as release,os as workspace};
