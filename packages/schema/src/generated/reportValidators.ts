// @ts-nocheck
// Code generated from assets/schema by scripts/generate.ts. DO NOT EDIT.
var ke=(n,t)=>()=>{try{return t||n((t={exports:{}}).exports,t),t.exports}catch(D){throw t=0,D}};var Re=ke(we=>{"use strict";Object.defineProperty(we,"__esModule",{value:!0});function Ee(n){let t=n.
length,D=0,W=0,A;for(;W<t;)D++,A=n.charCodeAt(W++),A>=55296&&A<=56319&&W<t&&(A=n.charCodeAt(W),(A&64512)===
56320&&W++);return D}we.default=Ee;Ee.code='require("ajv/dist/runtime/ucs2length").default'});var Ie=ke((Pr,Me)=>{"use strict";Me.exports=function n(t,D){if(t===D)return!0;if(t&&D&&typeof t=="ob\
ject"&&typeof D=="object"){if(t.constructor!==D.constructor)return!1;var W,A,e;if(Array.isArray(t)){
if(W=t.length,W!=D.length)return!1;for(A=W;A--!==0;)if(!n(t[A],D[A]))return!1;return!0}if(t.constructor===
RegExp)return t.source===D.source&&t.flags===D.flags;if(t.valueOf!==Object.prototype.valueOf)return t.
valueOf()===D.valueOf();if(t.toString!==Object.prototype.toString)return t.toString()===D.toString();
if(e=Object.keys(t),W=e.length,W!==Object.keys(D).length)return!1;for(A=W;A--!==0;)if(!Object.prototype.
hasOwnProperty.call(D,e[A]))return!1;for(A=W;A--!==0;){var i=e[A];if(!n(t[i],D[i]))return!1}return!0}
return t!==t&&D!==D}});var Ue=ke(Pe=>{"use strict";Object.defineProperty(Pe,"__esModule",{value:!0});var _e=Ie();_e.code='r\
equire("ajv/dist/runtime/equal").default';Pe.default=_e});function X(n,t){if(n===null)return t;for(let D of t)n.push(D);return n}var qr=fe,j={$schema:"http://\
json-schema.org/draft-07/schema#",$id:"affected-report.schema.json",title:"AffectedReport",description:"\
Which hosts, plugins and tests a change affects.",type:"object",additionalProperties:!1,required:["v\
ersion","command","since","commit","profile","units","gone","tests"],properties:{version:{description:"\
Version of this document's form. Always 1.",type:"number",const:1},command:{description:"The command\
 that made the report.",type:"string",const:"affected"},since:{description:"What the change was aske\
d for since, as written.",type:"string",minLength:1},commit:{description:"The commit that was compar\
ed with: where the current branch left that one.",allOf:[{$ref:"values.schema.json#/definitions/comm\
it"}]},profile:{description:"Profile.",type:"string",minLength:1},everything:{description:"Why all u\
nits and tests count as affected; absent where each was compared.",type:"string",minLength:1},units:{
description:"Every host and plugin, in the order in which they are built.",type:"array",items:{title:"\
AffectedUnit",description:"One host or plugin.",type:"object",additionalProperties:!1,required:["nam\
e","kind","affected","reason","changes"],properties:{name:{description:"Name.",type:"string",minLength:1},
kind:{description:"What it is.",type:"string",enum:["host","plugin"]},affected:{description:"Whether\
 the change affects it.",type:"boolean"},reason:{description:"Why or why not.",type:"string",minLength:1},
changes:{description:"What moved in its key.",type:"array",items:{$ref:"plan-report.schema.json#/def\
initions/fieldChange"}}}}},gone:{description:"Names of hosts and plugins that were there and are the\
re no more.",type:"array",items:{type:"string",minLength:1}},tests:{description:"Import paths of the\
 packages whose tests the change affects.",type:"array",items:{type:"string",minLength:1}}}},ne={description:"\
a commit of git, by its whole hash in hexadecimal digits",type:"string",pattern:"^[0-9a-f]{40}([0-9a\
-f]{24})?$",examples:["e5d4acd0f1d3a0a4b7f6a0a1b2c3d4e5f6a7b8c9"]},z={title:"FieldChange",description:"\
One thing that moved.",type:"object",additionalProperties:!1,required:["field","what"],properties:{field:{
description:"Field of the key.",type:"string",minLength:1},what:{description:"What moved in it.",type:"\
string",minLength:1},before:{description:"As it was; absent where there was none.",type:"string"},now:{
description:"As it is; absent where there is none.",type:"string"}}},se=Object.prototype.hasOwnProperty,
l=Re().default,He=new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$","u");function fe(n,{instancePath:t="",parentData:D,
parentDataProperty:W,rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
version===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:j.required,parentSchema:j,data:n};e===
null?e=[r]:e.push(r),i++}if(n.command===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"command"},message:"must have required property 'command'",schema:j.
required,parentSchema:j,data:n};e===null?e=[r]:e.push(r),i++}if(n.since===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"since"},message:"must have requi\
red property 'since'",schema:j.required,parentSchema:j,data:n};e===null?e=[r]:e.push(r),i++}if(n.commit===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"co\
mmit"},message:"must have required property 'commit'",schema:j.required,parentSchema:j,data:n};e===null?
e=[r]:e.push(r),i++}if(n.profile===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"profile"},message:"must have required property 'profile'",schema:j.
required,parentSchema:j,data:n};e===null?e=[r]:e.push(r),i++}if(n.units===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"units"},message:"must have requi\
red property 'units'",schema:j.required,parentSchema:j,data:n};e===null?e=[r]:e.push(r),i++}if(n.gone===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"go\
ne"},message:"must have required property 'gone'",schema:j.required,parentSchema:j,data:n};e===null?
e=[r]:e.push(r),i++}if(n.tests===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"tests"},message:"must have required property 'tests'",schema:j.required,
parentSchema:j,data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)if(!se.call(j.properties,r)){let s={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:j,data:n};e===null?e=[s]:e.push(
s),i++}if(n.version!==void 0){let r=n.version;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:t+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"number"},message:"mus\
t be number",schema:j.properties.version.type,parentSchema:j.properties.version,data:r};e===null?e=[
s]:e.push(s),i++}if(r!==1){let s={instancePath:t+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:j.
properties.version,data:r};e===null?e=[s]:e.push(s),i++}}if(n.command!==void 0){let r=n.command;if(typeof r!=
"string"){let s={instancePath:t+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:j.properties.command.type,parentSchema:j.properties.command,
data:r};e===null?e=[s]:e.push(s),i++}if(r!=="affected"){let s={instancePath:t+"/command",schemaPath:"\
#/properties/command/const",keyword:"const",params:{allowedValue:"affected"},message:"must be equal \
to constant",schema:"affected",parentSchema:j.properties.command,data:r};e===null?e=[s]:e.push(s),i++}}
if(n.since!==void 0){let r=n.since;if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+"/since",
schemaPath:"#/properties/since/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters",schema:1,parentSchema:j.properties.since,data:r};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:t+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:j.properties.since.type,parentSchema:j.properties.since,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.commit!==void 0){let r=n.commit;if(typeof r=="string"){if(!He.
test(r)){let s={instancePath:t+"/commit",schemaPath:"values.schema.json#/definitions/commit/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{40}([0-9a-f]{24})?$"},message:'must match pattern "^[0-\
9a-f]{40}([0-9a-f]{24})?$"',schema:"^[0-9a-f]{40}([0-9a-f]{24})?$",parentSchema:ne,data:r};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/commit",schemaPath:"values.schema.json#/definition\
s/commit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ne.type,parentSchema:ne,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.profile!==void 0){let r=n.profile;if(typeof r=="string"){
if(l(r)<1){let s={instancePath:t+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:j.properties.
profile,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/profile",schemaPath:"#/pr\
operties/profile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.properties.
profile.type,parentSchema:j.properties.profile,data:r};e===null?e=[s]:e.push(s),i++}}if(n.everything!==
void 0){let r=n.everything;if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+"/everything",schemaPath:"\
#/properties/everything/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters",schema:1,parentSchema:j.properties.everything,data:r};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:t+"/everything",schemaPath:"#/properties/everything/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:j.properties.everything.type,parentSchema:j.properties.
everything,data:r};e===null?e=[s]:e.push(s),i++}}if(n.units!==void 0){let r=n.units;if(Array.isArray(
r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.
name===void 0){let p={instancePath:t+"/units/"+a,schemaPath:"#/properties/units/items/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:j.properties.
units.items.required,parentSchema:j.properties.units.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.
kind===void 0){let p={instancePath:t+"/units/"+a,schemaPath:"#/properties/units/items/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:j.properties.
units.items.required,parentSchema:j.properties.units.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.
affected===void 0){let p={instancePath:t+"/units/"+a,schemaPath:"#/properties/units/items/required",
keyword:"required",params:{missingProperty:"affected"},message:"must have required property 'affecte\
d'",schema:j.properties.units.items.required,parentSchema:j.properties.units.items,data:m};e===null?
e=[p]:e.push(p),i++}if(m.reason===void 0){let p={instancePath:t+"/units/"+a,schemaPath:"#/properties\
/units/items/required",keyword:"required",params:{missingProperty:"reason"},message:"must have requi\
red property 'reason'",schema:j.properties.units.items.required,parentSchema:j.properties.units.items,
data:m};e===null?e=[p]:e.push(p),i++}if(m.changes===void 0){let p={instancePath:t+"/units/"+a,schemaPath:"\
#/properties/units/items/required",keyword:"required",params:{missingProperty:"changes"},message:"mu\
st have required property 'changes'",schema:j.properties.units.items.required,parentSchema:j.properties.
units.items,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)if(!(p==="name"||p==="kind"||p==="af\
fected"||p==="reason"||p==="changes")){let o={instancePath:t+"/units/"+a,schemaPath:"#/properties/un\
its/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties",schema:!1,parentSchema:j.properties.units.items,data:m};e===null?
e=[o]:e.push(o),i++}if(m.name!==void 0){let p=m.name;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+
"/units/"+a+"/name",schemaPath:"#/properties/units/items/properties/name/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:j.properties.
units.items.properties.name,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/units\
/"+a+"/name",schemaPath:"#/properties/units/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:j.properties.units.items.properties.name.type,parentSchema:j.
properties.units.items.properties.name,data:p};e===null?e=[o]:e.push(o),i++}}if(m.kind!==void 0){let p=m.
kind;if(typeof p!="string"){let o={instancePath:t+"/units/"+a+"/kind",schemaPath:"#/properties/units\
/items/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string",schema:j.
properties.units.items.properties.kind.type,parentSchema:j.properties.units.items.properties.kind,data:p};
e===null?e=[o]:e.push(o),i++}if(!(p==="host"||p==="plugin")){let o={instancePath:t+"/units/"+a+"/kin\
d",schemaPath:"#/properties/units/items/properties/kind/enum",keyword:"enum",params:{allowedValues:j.
properties.units.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:j.
properties.units.items.properties.kind.enum,parentSchema:j.properties.units.items.properties.kind,data:p};
e===null?e=[o]:e.push(o),i++}}if(m.affected!==void 0){let p=m.affected;if(typeof p!="boolean"){let o={
instancePath:t+"/units/"+a+"/affected",schemaPath:"#/properties/units/items/properties/affected/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:j.properties.units.items.properties.
affected.type,parentSchema:j.properties.units.items.properties.affected,data:p};e===null?e=[o]:e.push(
o),i++}}if(m.reason!==void 0){let p=m.reason;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+
"/units/"+a+"/reason",schemaPath:"#/properties/units/items/properties/reason/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:j.properties.
units.items.properties.reason,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/uni\
ts/"+a+"/reason",schemaPath:"#/properties/units/items/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:j.properties.units.items.properties.reason.type,parentSchema:j.
properties.units.items.properties.reason,data:p};e===null?e=[o]:e.push(o),i++}}if(m.changes!==void 0){
let p=m.changes;if(Array.isArray(p)){let o=p.length;for(let d=0;d<o;d++){let g=p[d];if(g&&typeof g==
"object"&&!Array.isArray(g)){if(g.field===void 0){let h={instancePath:t+"/units/"+a+"/changes/"+d,schemaPath:"\
plan-report.schema.json#/definitions/fieldChange/required",keyword:"required",params:{missingProperty:"\
field"},message:"must have required property 'field'",schema:z.required,parentSchema:z,data:g};e===null?
e=[h]:e.push(h),i++}if(g.what===void 0){let h={instancePath:t+"/units/"+a+"/changes/"+d,schemaPath:"\
plan-report.schema.json#/definitions/fieldChange/required",keyword:"required",params:{missingProperty:"\
what"},message:"must have required property 'what'",schema:z.required,parentSchema:z,data:g};e===null?
e=[h]:e.push(h),i++}for(let h in g)if(!(h==="field"||h==="what"||h==="before"||h==="now")){let q={instancePath:t+
"/units/"+a+"/changes/"+d,schemaPath:"plan-report.schema.json#/definitions/fieldChange/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:z,data:g};e===null?e=[q]:e.push(q),i++}if(g.field!==void 0){let h=g.
field;if(typeof h=="string"){if(l(h)<1){let q={instancePath:t+"/units/"+a+"/changes/"+d+"/field",schemaPath:"\
plan-report.schema.json#/definitions/fieldChange/properties/field/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:z.properties.field,data:h};
e===null?e=[q]:e.push(q),i++}}else{let q={instancePath:t+"/units/"+a+"/changes/"+d+"/field",schemaPath:"\
plan-report.schema.json#/definitions/fieldChange/properties/field/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:z.properties.field.type,parentSchema:z.properties.field,data:h};
e===null?e=[q]:e.push(q),i++}}if(g.what!==void 0){let h=g.what;if(typeof h=="string"){if(l(h)<1){let q={
instancePath:t+"/units/"+a+"/changes/"+d+"/what",schemaPath:"plan-report.schema.json#/definitions/fi\
eldChange/properties/what/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters",schema:1,parentSchema:z.properties.what,data:h};e===null?e=[q]:e.push(q),i++}}else{
let q={instancePath:t+"/units/"+a+"/changes/"+d+"/what",schemaPath:"plan-report.schema.json#/definit\
ions/fieldChange/properties/what/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:z.properties.what.type,parentSchema:z.properties.what,data:h};e===null?e=[q]:e.push(q),i++}}if(g.
before!==void 0){let h=g.before;if(typeof h!="string"){let q={instancePath:t+"/units/"+a+"/changes/"+
d+"/before",schemaPath:"plan-report.schema.json#/definitions/fieldChange/properties/before/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:z.properties.before.type,parentSchema:z.
properties.before,data:h};e===null?e=[q]:e.push(q),i++}}if(g.now!==void 0){let h=g.now;if(typeof h!=
"string"){let q={instancePath:t+"/units/"+a+"/changes/"+d+"/now",schemaPath:"plan-report.schema.json\
#/definitions/fieldChange/properties/now/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:z.properties.now.type,parentSchema:z.properties.now,data:h};e===null?e=[q]:e.push(q),
i++}}}else{let h={instancePath:t+"/units/"+a+"/changes/"+d,schemaPath:"plan-report.schema.json#/defi\
nitions/fieldChange/type",keyword:"type",params:{type:"object"},message:"must be object",schema:z.type,
parentSchema:z,data:g};e===null?e=[h]:e.push(h),i++}}}else{let o={instancePath:t+"/units/"+a+"/chang\
es",schemaPath:"#/properties/units/items/properties/changes/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:j.properties.units.items.properties.changes.type,parentSchema:j.properties.
units.items.properties.changes,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+"/u\
nits/"+a,schemaPath:"#/properties/units/items/type",keyword:"type",params:{type:"object"},message:"m\
ust be object",schema:j.properties.units.items.type,parentSchema:j.properties.units.items,data:m};e===
null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/units",schemaPath:"#/properties/units/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:j.properties.units.type,parentSchema:j.
properties.units,data:r};e===null?e=[s]:e.push(s),i++}}if(n.gone!==void 0){let r=n.gone;if(Array.isArray(
r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(typeof m=="string"){if(l(m)<1){let p={instancePath:t+
"/gone/"+a,schemaPath:"#/properties/gone/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:j.properties.gone.items,data:m};e===null?
e=[p]:e.push(p),i++}}else{let p={instancePath:t+"/gone/"+a,schemaPath:"#/properties/gone/items/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:j.properties.gone.items.type,parentSchema:j.
properties.gone.items,data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/gone",schemaPath:"\
#/properties/gone/type",keyword:"type",params:{type:"array"},message:"must be array",schema:j.properties.
gone.type,parentSchema:j.properties.gone,data:r};e===null?e=[s]:e.push(s),i++}}if(n.tests!==void 0){
let r=n.tests;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(typeof m=="stri\
ng"){if(l(m)<1){let p={instancePath:t+"/tests/"+a,schemaPath:"#/properties/tests/items/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:j.
properties.tests.items,data:m};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:t+"/tests/"+a,
schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:j.properties.tests.items.type,parentSchema:j.properties.tests.items,data:m};e===null?e=
[p]:e.push(p),i++}}}else{let s={instancePath:t+"/tests",schemaPath:"#/properties/tests/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:j.properties.tests.type,parentSchema:j.properties.
tests,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:j.type,parentSchema:j,data:n};e===null?
e=[r]:e.push(r),i++}return fe.errors=e,i===0}var vr=Ze,w={$schema:"http://json-schema.org/draft-07/s\
chema#",$id:"align-report.schema.json",title:"AlignReport",description:"The one set of module versio\
ns for a workspace's hosts and plugins, and the edits that lead to it.",type:"object",additionalProperties:!1,
required:["version","command","ok","policy","applied","modules","edits","findings"],properties:{version:{
description:"Version of this document's form. Always 1.",type:"number",const:1},command:{description:"\
The command that made the report.",type:"string",const:"align"},ok:{description:"Whether the workspa\
ce is aligned now.",type:"boolean"},policy:{description:"Whose module versions hold: moduleGraph of \
lockstep.jsonc.",type:"string",enum:["host","union"]},applied:{description:"Whether the edits were w\
ritten.",type:"boolean"},modules:{description:"Every module that has one version to agree on, sorted\
 by path.",type:"array",items:{title:"AlignModule",description:"One module: the version that holds, \
and what everybody says of it.",type:"object",additionalProperties:!1,required:["path","version","be\
cause","requiredBy"],properties:{path:{description:"Module path.",type:"string",minLength:1},version:{
description:"The version that holds for all.",type:"string",minLength:1},replace:{description:"What \
replaces it for all: a folder, or a path and a version.",type:"string",minLength:1},because:{description:"\
Why it is this version.",type:"string",minLength:1},together:{description:"What the workspace select\
ed before.",type:"string",minLength:1},locked:{description:"What lockstep-lock.json has.",type:"stri\
ng",minLength:1},requiredBy:{description:"Who requires it, by its own go.mod, before any edit.",type:"\
array",items:{title:"AlignRequirement",description:"A line of a go.mod.",type:"object",additionalProperties:!1,
required:["module","units","version","file","line"],properties:{module:{description:"Module of the w\
orkspace.",type:"string",minLength:1},units:{description:"Hosts and plugins in that module.",type:"a\
rray",items:{type:"string"}},version:{description:"Version required.",type:"string",minLength:1},replace:{
description:"What that go.mod replaces it by.",type:"string",minLength:1},file:{description:"The go.\
mod, relative to the workspace.",type:"string",minLength:1},line:{description:"Line, from 1.",type:"\
number",minimum:1}}}}}}},edits:{description:"Every line that changes, sorted by file and line.",type:"\
array",items:{title:"AlignEdit",description:"One line of a go.mod or go.work: `to` is absent where i\
t is taken out, `from` where it is new.",type:"object",additionalProperties:!1,required:["file","lin\
e","why"],properties:{file:{description:"The file, relative to the workspace.",type:"string",minLength:1},
line:{description:"Line before the edit, from 1; of a new line the last line of the file.",type:"num\
ber",minimum:1},from:{description:"The line before, without its comment.",type:"string",minLength:1},
to:{description:"The line after, without its comment.",type:"string",minLength:1},why:{description:"\
Reason.",type:"string",minLength:1}}}},findings:{description:"What keeps the workspace from being al\
igned.",type:"array",items:{$ref:"finding.schema.json"}}}},B={$schema:"http://json-schema.org/draft-\
07/schema#",$id:"finding.schema.json",title:"Finding",description:"One problem: what, where, why, an\
d how to fix it.",type:"object",additionalProperties:!1,required:["code","severity","title","cause"],
properties:{code:{description:"Code of the problem. Each has a page in docs/codes.",allOf:[{$ref:"va\
lues.schema.json#/definitions/code"}]},severity:{description:"error fails the command; warning and i\
nfo do not.",allOf:[{$ref:"#/definitions/severity"}]},title:{description:"What is wrong, in a lower-\
case sentence without a full stop.",type:"string",minLength:1},certainty:{description:"How sure it i\
s. proven: seen in the files. deduced: follows from what was seen. likely: the best explanation.",allOf:[
{$ref:"#/definitions/certainty"}]},where:{description:"Where it is.",allOf:[{$ref:"#/definitions/pla\
ce"}]},subject:{description:"The package, module, host or plugin it is about.",type:"string"},cause:{
description:"Why, with both values where two disagree.",type:"string"},fix:{title:"Fix",description:"\
What to do about it.",type:"object",additionalProperties:!1,required:["text"],properties:{text:{description:"\
The exact change.",type:"string",minLength:1},command:{description:"A command that can be run as pri\
nted, from the folder the report was made in.",type:"string",minLength:1}}},related:{description:"Ot\
her things worth knowing, a sentence each.",type:"array",items:{type:"string"}},excused:{title:"Excu\
se",description:"Why it does not count: an exception of lockstep.jsonc is for it. Its severity is in\
fo then.",type:"object",additionalProperties:!1,required:["reason","until"],properties:{reason:{description:"\
The exception's reason.",type:"string",minLength:1},until:{description:"The last day, in UTC, on whi\
ch it is excused.",allOf:[{$ref:"values.schema.json#/definitions/day"}]}}}},definitions:{severity:{title:"\
Severity",description:"How bad a finding is.",type:"string",enum:["error","warning","info"]},certainty:{
title:"Certainty",description:"How sure a finding is.",type:"string",enum:["proven","deduced","likel\
y"]},place:{title:"Place",description:"A place in a file.",type:"object",additionalProperties:!1,required:[
"file"],properties:{file:{description:"File, relative to the workspace or the current folder.",type:"\
string",minLength:1},line:{description:"Line, from 1.",type:"integer",minimum:1},column:{description:"\
Column in characters, from 1.",type:"integer",minimum:1},endColumn:{description:"Column after the la\
st character.",type:"integer",minimum:1},source:{description:"The line's text.",type:"string"}}}}},ae={
description:"the code of a finding: LS and four digits",type:"string",pattern:"^LS\\d{4}$",examples:[
"LS3003"]},he={title:"Severity",description:"How bad a finding is.",type:"string",enum:["error","war\
ning","info"]},pe={title:"Certainty",description:"How sure a finding is.",type:"string",enum:["prove\
n","deduced","likely"]},re={title:"Place",description:"A place in a file.",type:"object",additionalProperties:!1,
required:["file"],properties:{file:{description:"File, relative to the workspace or the current fold\
er.",type:"string",minLength:1},line:{description:"Line, from 1.",type:"integer",minimum:1},column:{
description:"Column in characters, from 1.",type:"integer",minimum:1},endColumn:{description:"Column\
 after the last character.",type:"integer",minimum:1},source:{description:"The line's text.",type:"s\
tring"}}},be={description:"a day: year, month and day, as on a calendar",type:"string",pattern:"^\\d{\
4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",examples:["2026-12-31"]},ge=new RegExp("^LS\\d{4}$","u"),
dr=new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$","u");function J(n,{instancePath:t="",
parentData:D,parentDataProperty:W,rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.code===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"code"},message:"must have required property 'code'",schema:B.required,parentSchema:B,
data:n};e===null?e=[r]:e.push(r),i++}if(n.severity===void 0){let r={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"severity"},message:"must have required property '\
severity'",schema:B.required,parentSchema:B,data:n};e===null?e=[r]:e.push(r),i++}if(n.title===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"\
must have required property 'title'",schema:B.required,parentSchema:B,data:n};e===null?e=[r]:e.push(
r),i++}if(n.cause===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"cause"},message:"must have required property 'cause'",schema:B.required,parentSchema:B,
data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)if(!se.call(B.properties,r)){let s={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties",schema:!1,parentSchema:B,data:n};e===null?e=[s]:e.push(s),i++}if(n.
code!==void 0){let r=n.code;if(typeof r=="string"){if(!ge.test(r)){let s={instancePath:t+"/code",schemaPath:"\
values.schema.json#/definitions/code/pattern",keyword:"pattern",params:{pattern:"^LS\\d{4}$"},message:'\
must match pattern "^LS\\d{4}$"',schema:"^LS\\d{4}$",parentSchema:ae,data:r};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:t+"/code",schemaPath:"values.schema.json#/definitions/code/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:ae.type,parentSchema:ae,data:r};e===null?
e=[s]:e.push(s),i++}}if(n.severity!==void 0){let r=n.severity;if(typeof r!="string"){let s={instancePath:t+
"/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:he.type,parentSchema:he,data:r};e===null?e=[s]:e.push(s),i++}if(!(r==="error"||
r==="warning"||r==="info")){let s={instancePath:t+"/severity",schemaPath:"#/definitions/severity/enu\
m",keyword:"enum",params:{allowedValues:he.enum},message:"must be equal to one of the allowed values",
schema:he.enum,parentSchema:he,data:r};e===null?e=[s]:e.push(s),i++}}if(n.title!==void 0){let r=n.title;
if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+"/title",schemaPath:"#/properties/title/minL\
ength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:B.properties.title,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/t\
itle",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:B.properties.title.type,parentSchema:B.properties.title,data:r};e===null?e=[s]:e.push(s),
i++}}if(n.certainty!==void 0){let r=n.certainty;if(typeof r!="string"){let s={instancePath:t+"/certa\
inty",schemaPath:"#/definitions/certainty/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:pe.type,parentSchema:pe,data:r};e===null?e=[s]:e.push(s),i++}if(!(r==="proven"||r===
"deduced"||r==="likely")){let s={instancePath:t+"/certainty",schemaPath:"#/definitions/certainty/enu\
m",keyword:"enum",params:{allowedValues:pe.enum},message:"must be equal to one of the allowed values",
schema:pe.enum,parentSchema:pe,data:r};e===null?e=[s]:e.push(s),i++}}if(n.where!==void 0){let r=n.where;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.file===void 0){let s={instancePath:t+"/where",schemaPath:"\
#/definitions/place/required",keyword:"required",params:{missingProperty:"file"},message:"must have \
required property 'file'",schema:re.required,parentSchema:re,data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)
if(!(s==="file"||s==="line"||s==="column"||s==="endColumn"||s==="source")){let a={instancePath:t+"/w\
here",schemaPath:"#/definitions/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:re,data:r};e===null?e=[a]:e.push(
a),i++}if(r.file!==void 0){let s=r.file;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/wh\
ere/file",schemaPath:"#/definitions/place/properties/file/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:re.properties.file,data:s};e===
null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/where/file",schemaPath:"#/definitions/place/p\
roperties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:re.properties.
file.type,parentSchema:re.properties.file,data:s};e===null?e=[a]:e.push(a),i++}}if(r.line!==void 0){
let s=r.line;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:t+"/where\
/line",schemaPath:"#/definitions/place/properties/line/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:re.properties.line.type,parentSchema:re.properties.line,data:s};e===
null?e=[a]:e.push(a),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let a={instancePath:t+
"/where/line",schemaPath:"#/definitions/place/properties/line/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:re.properties.line,data:s};e===null?e=[a]:
e.push(a),i++}}if(r.column!==void 0){let s=r.column;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let a={instancePath:t+"/where/column",schemaPath:"#/definitions/place/properties/column/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:re.properties.column.type,parentSchema:re.
properties.column,data:s};e===null?e=[a]:e.push(a),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(
s))){let a={instancePath:t+"/where/column",schemaPath:"#/definitions/place/properties/column/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:re.properties.
column,data:s};e===null?e=[a]:e.push(a),i++}}if(r.endColumn!==void 0){let s=r.endColumn;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:t+"/where/endColumn",schemaPath:"#/de\
finitions/place/properties/endColumn/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger",schema:re.properties.endColumn.type,parentSchema:re.properties.endColumn,data:s};e===null?e=
[a]:e.push(a),i++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let a={instancePath:t+"/where\
/endColumn",schemaPath:"#/definitions/place/properties/endColumn/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:re.properties.endColumn,data:s};
e===null?e=[a]:e.push(a),i++}}if(r.source!==void 0){let s=r.source;if(typeof s!="string"){let a={instancePath:t+
"/where/source",schemaPath:"#/definitions/place/properties/source/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:re.properties.source.type,parentSchema:re.properties.source,
data:s};e===null?e=[a]:e.push(a),i++}}}else{let s={instancePath:t+"/where",schemaPath:"#/definitions\
/place/type",keyword:"type",params:{type:"object"},message:"must be object",schema:re.type,parentSchema:re,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.subject!==void 0){let r=n.subject;if(typeof r!="string"){
let s={instancePath:t+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:B.properties.subject.type,parentSchema:B.properties.subject,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.cause!==void 0){let r=n.cause;if(typeof r!="string"){let s={
instancePath:t+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:B.properties.cause.type,parentSchema:B.properties.cause,data:r};e===null?e=[s]:
e.push(s),i++}}if(n.fix!==void 0){let r=n.fix;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.text===
void 0){let s={instancePath:t+"/fix",schemaPath:"#/properties/fix/required",keyword:"required",params:{
missingProperty:"text"},message:"must have required property 'text'",schema:B.properties.fix.required,
parentSchema:B.properties.fix,data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="text"||s===
"command")){let a={instancePath:t+"/fix",schemaPath:"#/properties/fix/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:B.properties.fix,data:r};e===null?e=[a]:e.push(a),i++}if(r.text!==void 0){let s=r.text;
if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/fix/text",schemaPath:"#/properties/fix/pro\
perties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters",schema:1,parentSchema:B.properties.fix.properties.text,data:s};e===null?e=[a]:e.push(a),i++}}else{
let a={instancePath:t+"/fix/text",schemaPath:"#/properties/fix/properties/text/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:B.properties.fix.properties.text.type,parentSchema:B.
properties.fix.properties.text,data:s};e===null?e=[a]:e.push(a),i++}}if(r.command!==void 0){let s=r.
command;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/fix/command",schemaPath:"#/propert\
ies/fix/properties/command/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters",schema:1,parentSchema:B.properties.fix.properties.command,data:s};e===null?e=
[a]:e.push(a),i++}}else{let a={instancePath:t+"/fix/command",schemaPath:"#/properties/fix/properties\
/command/type",keyword:"type",params:{type:"string"},message:"must be string",schema:B.properties.fix.
properties.command.type,parentSchema:B.properties.fix.properties.command,data:s};e===null?e=[a]:e.push(
a),i++}}}else{let s={instancePath:t+"/fix",schemaPath:"#/properties/fix/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:B.properties.fix.type,parentSchema:B.properties.fix,data:r};
e===null?e=[s]:e.push(s),i++}}if(n.related!==void 0){let r=n.related;if(Array.isArray(r)){let s=r.length;
for(let a=0;a<s;a++){let m=r[a];if(typeof m!="string"){let p={instancePath:t+"/related/"+a,schemaPath:"\
#/properties/related/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:B.
properties.related.items.type,parentSchema:B.properties.related.items,data:m};e===null?e=[p]:e.push(
p),i++}}}else{let s={instancePath:t+"/related",schemaPath:"#/properties/related/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:B.properties.related.type,parentSchema:B.properties.
related,data:r};e===null?e=[s]:e.push(s),i++}}if(n.excused!==void 0){let r=n.excused;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.reason===void 0){let s={instancePath:t+"/excused",schemaPath:"#/pr\
operties/excused/required",keyword:"required",params:{missingProperty:"reason"},message:"must have r\
equired property 'reason'",schema:B.properties.excused.required,parentSchema:B.properties.excused,data:r};
e===null?e=[s]:e.push(s),i++}if(r.until===void 0){let s={instancePath:t+"/excused",schemaPath:"#/pro\
perties/excused/required",keyword:"required",params:{missingProperty:"until"},message:"must have req\
uired property 'until'",schema:B.properties.excused.required,parentSchema:B.properties.excused,data:r};
e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="reason"||s==="until")){let a={instancePath:t+"\
/excused",schemaPath:"#/properties/excused/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:B.properties.
excused,data:r};e===null?e=[a]:e.push(a),i++}if(r.reason!==void 0){let s=r.reason;if(typeof s=="stri\
ng"){if(l(s)<1){let a={instancePath:t+"/excused/reason",schemaPath:"#/properties/excused/properties/\
reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s",schema:1,parentSchema:B.properties.excused.properties.reason,data:s};e===null?e=[a]:e.push(a),i++}}else{
let a={instancePath:t+"/excused/reason",schemaPath:"#/properties/excused/properties/reason/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:B.properties.excused.properties.reason.
type,parentSchema:B.properties.excused.properties.reason,data:s};e===null?e=[a]:e.push(a),i++}}if(r.
until!==void 0){let s=r.until;if(typeof s=="string"){if(!dr.test(s)){let a={instancePath:t+"/excused\
/until",schemaPath:"values.schema.json#/definitions/day/pattern",keyword:"pattern",params:{pattern:"\
^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:'must match pattern "^\\d{4}-(0[1-9]|1[0-2]\
)-(0[1-9]|[12]\\d|3[01])$"',schema:"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",parentSchema:be,
data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/excused/until",schemaPath:"values\
.schema.json#/definitions/day/type",keyword:"type",params:{type:"string"},message:"must be string",schema:be.
type,parentSchema:be,data:s};e===null?e=[a]:e.push(a),i++}}}else{let s={instancePath:t+"/excused",schemaPath:"\
#/properties/excused/type",keyword:"type",params:{type:"object"},message:"must be object",schema:B.properties.
excused.type,parentSchema:B.properties.excused,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:B.type,parentSchema:B,
data:n};e===null?e=[r]:e.push(r),i++}return J.errors=e,i===0}function Ze(n,{instancePath:t="",parentData:D,
parentDataProperty:W,rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
version===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:w.required,parentSchema:w,data:n};e===
null?e=[r]:e.push(r),i++}if(n.command===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"command"},message:"must have required property 'command'",schema:w.
required,parentSchema:w,data:n};e===null?e=[r]:e.push(r),i++}if(n.ok===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ok"},message:"must have required\
 property 'ok'",schema:w.required,parentSchema:w,data:n};e===null?e=[r]:e.push(r),i++}if(n.policy===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"po\
licy"},message:"must have required property 'policy'",schema:w.required,parentSchema:w,data:n};e===null?
e=[r]:e.push(r),i++}if(n.applied===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"applied"},message:"must have required property 'applied'",schema:w.
required,parentSchema:w,data:n};e===null?e=[r]:e.push(r),i++}if(n.modules===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"modules"},message:"must have req\
uired property 'modules'",schema:w.required,parentSchema:w,data:n};e===null?e=[r]:e.push(r),i++}if(n.
edits===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
edits"},message:"must have required property 'edits'",schema:w.required,parentSchema:w,data:n};e===null?
e=[r]:e.push(r),i++}if(n.findings===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"findings"},message:"must have required property 'findings'",schema:w.
required,parentSchema:w,data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)if(!(r==="version"||r===
"command"||r==="ok"||r==="policy"||r==="applied"||r==="modules"||r==="edits"||r==="findings")){let s={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:w,data:n};e===null?e=[s]:e.push(
s),i++}if(n.version!==void 0){let r=n.version;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:t+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"number"},message:"mus\
t be number",schema:w.properties.version.type,parentSchema:w.properties.version,data:r};e===null?e=[
s]:e.push(s),i++}if(r!==1){let s={instancePath:t+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:w.
properties.version,data:r};e===null?e=[s]:e.push(s),i++}}if(n.command!==void 0){let r=n.command;if(typeof r!=
"string"){let s={instancePath:t+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:w.properties.command.type,parentSchema:w.properties.command,
data:r};e===null?e=[s]:e.push(s),i++}if(r!=="align"){let s={instancePath:t+"/command",schemaPath:"#/\
properties/command/const",keyword:"const",params:{allowedValue:"align"},message:"must be equal to co\
nstant",schema:"align",parentSchema:w.properties.command,data:r};e===null?e=[s]:e.push(s),i++}}if(n.
ok!==void 0){let r=n.ok;if(typeof r!="boolean"){let s={instancePath:t+"/ok",schemaPath:"#/properties\
/ok/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:w.properties.ok.type,
parentSchema:w.properties.ok,data:r};e===null?e=[s]:e.push(s),i++}}if(n.policy!==void 0){let r=n.policy;
if(typeof r!="string"){let s={instancePath:t+"/policy",schemaPath:"#/properties/policy/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:w.properties.policy.type,parentSchema:w.
properties.policy,data:r};e===null?e=[s]:e.push(s),i++}if(!(r==="host"||r==="union")){let s={instancePath:t+
"/policy",schemaPath:"#/properties/policy/enum",keyword:"enum",params:{allowedValues:w.properties.policy.
enum},message:"must be equal to one of the allowed values",schema:w.properties.policy.enum,parentSchema:w.
properties.policy,data:r};e===null?e=[s]:e.push(s),i++}}if(n.applied!==void 0){let r=n.applied;if(typeof r!=
"boolean"){let s={instancePath:t+"/applied",schemaPath:"#/properties/applied/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:w.properties.applied.type,parentSchema:w.properties.
applied,data:r};e===null?e=[s]:e.push(s),i++}}if(n.modules!==void 0){let r=n.modules;if(Array.isArray(
r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.
path===void 0){let p={instancePath:t+"/modules/"+a,schemaPath:"#/properties/modules/items/required",
keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'",schema:w.
properties.modules.items.required,parentSchema:w.properties.modules.items,data:m};e===null?e=[p]:e.push(
p),i++}if(m.version===void 0){let p={instancePath:t+"/modules/"+a,schemaPath:"#/properties/modules/i\
tems/required",keyword:"required",params:{missingProperty:"version"},message:"must have required pro\
perty 'version'",schema:w.properties.modules.items.required,parentSchema:w.properties.modules.items,
data:m};e===null?e=[p]:e.push(p),i++}if(m.because===void 0){let p={instancePath:t+"/modules/"+a,schemaPath:"\
#/properties/modules/items/required",keyword:"required",params:{missingProperty:"because"},message:"\
must have required property 'because'",schema:w.properties.modules.items.required,parentSchema:w.properties.
modules.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.requiredBy===void 0){let p={instancePath:t+"\
/modules/"+a,schemaPath:"#/properties/modules/items/required",keyword:"required",params:{missingProperty:"\
requiredBy"},message:"must have required property 'requiredBy'",schema:w.properties.modules.items.required,
parentSchema:w.properties.modules.items,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)if(!(p===
"path"||p==="version"||p==="replace"||p==="because"||p==="together"||p==="locked"||p==="requiredBy")){
let o={instancePath:t+"/modules/"+a,schemaPath:"#/properties/modules/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,
parentSchema:w.properties.modules.items,data:m};e===null?e=[o]:e.push(o),i++}if(m.path!==void 0){let p=m.
path;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/modules/"+a+"/path",schemaPath:"#/pro\
perties/modules/items/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.modules.items.properties.path,data:p};
e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/modules/"+a+"/path",schemaPath:"#/propert\
ies/modules/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:w.properties.modules.items.properties.path.type,parentSchema:w.properties.modules.items.properties.
path,data:p};e===null?e=[o]:e.push(o),i++}}if(m.version!==void 0){let p=m.version;if(typeof p=="stri\
ng"){if(l(p)<1){let o={instancePath:t+"/modules/"+a+"/version",schemaPath:"#/properties/modules/item\
s/properties/version/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:w.properties.modules.items.properties.version,data:p};e===null?
e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/modules/"+a+"/version",schemaPath:"#/properties/mo\
dules/items/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:w.properties.modules.items.properties.version.type,parentSchema:w.properties.modules.items.properties.
version,data:p};e===null?e=[o]:e.push(o),i++}}if(m.replace!==void 0){let p=m.replace;if(typeof p=="s\
tring"){if(l(p)<1){let o={instancePath:t+"/modules/"+a+"/replace",schemaPath:"#/properties/modules/i\
tems/properties/replace/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters",schema:1,parentSchema:w.properties.modules.items.properties.replace,data:p};e===
null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/modules/"+a+"/replace",schemaPath:"#/properti\
es/modules/items/properties/replace/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:w.properties.modules.items.properties.replace.type,parentSchema:w.properties.modules.items.
properties.replace,data:p};e===null?e=[o]:e.push(o),i++}}if(m.because!==void 0){let p=m.because;if(typeof p==
"string"){if(l(p)<1){let o={instancePath:t+"/modules/"+a+"/because",schemaPath:"#/properties/modules\
/items/properties/because/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters",schema:1,parentSchema:w.properties.modules.items.properties.because,data:p};e===
null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/modules/"+a+"/because",schemaPath:"#/properti\
es/modules/items/properties/because/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:w.properties.modules.items.properties.because.type,parentSchema:w.properties.modules.items.
properties.because,data:p};e===null?e=[o]:e.push(o),i++}}if(m.together!==void 0){let p=m.together;if(typeof p==
"string"){if(l(p)<1){let o={instancePath:t+"/modules/"+a+"/together",schemaPath:"#/properties/module\
s/items/properties/together/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters",schema:1,parentSchema:w.properties.modules.items.properties.together,data:p};
e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/modules/"+a+"/together",schemaPath:"#/pro\
perties/modules/items/properties/together/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:w.properties.modules.items.properties.together.type,parentSchema:w.properties.modules.
items.properties.together,data:p};e===null?e=[o]:e.push(o),i++}}if(m.locked!==void 0){let p=m.locked;
if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/modules/"+a+"/locked",schemaPath:"#/proper\
ties/modules/items/properties/locked/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters",schema:1,parentSchema:w.properties.modules.items.properties.locked,
data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/modules/"+a+"/locked",schemaPath:"\
#/properties/modules/items/properties/locked/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:w.properties.modules.items.properties.locked.type,parentSchema:w.properties.modules.
items.properties.locked,data:p};e===null?e=[o]:e.push(o),i++}}if(m.requiredBy!==void 0){let p=m.requiredBy;
if(Array.isArray(p)){let o=p.length;for(let d=0;d<o;d++){let g=p[d];if(g&&typeof g=="object"&&!Array.
isArray(g)){if(g.module===void 0){let h={instancePath:t+"/modules/"+a+"/requiredBy/"+d,schemaPath:"#\
/properties/modules/items/properties/requiredBy/items/required",keyword:"required",params:{missingProperty:"\
module"},message:"must have required property 'module'",schema:w.properties.modules.items.properties.
requiredBy.items.required,parentSchema:w.properties.modules.items.properties.requiredBy.items,data:g};
e===null?e=[h]:e.push(h),i++}if(g.units===void 0){let h={instancePath:t+"/modules/"+a+"/requiredBy/"+
d,schemaPath:"#/properties/modules/items/properties/requiredBy/items/required",keyword:"required",params:{
missingProperty:"units"},message:"must have required property 'units'",schema:w.properties.modules.items.
properties.requiredBy.items.required,parentSchema:w.properties.modules.items.properties.requiredBy.items,
data:g};e===null?e=[h]:e.push(h),i++}if(g.version===void 0){let h={instancePath:t+"/modules/"+a+"/re\
quiredBy/"+d,schemaPath:"#/properties/modules/items/properties/requiredBy/items/required",keyword:"r\
equired",params:{missingProperty:"version"},message:"must have required property 'version'",schema:w.
properties.modules.items.properties.requiredBy.items.required,parentSchema:w.properties.modules.items.
properties.requiredBy.items,data:g};e===null?e=[h]:e.push(h),i++}if(g.file===void 0){let h={instancePath:t+
"/modules/"+a+"/requiredBy/"+d,schemaPath:"#/properties/modules/items/properties/requiredBy/items/re\
quired",keyword:"required",params:{missingProperty:"file"},message:"must have required property 'fil\
e'",schema:w.properties.modules.items.properties.requiredBy.items.required,parentSchema:w.properties.
modules.items.properties.requiredBy.items,data:g};e===null?e=[h]:e.push(h),i++}if(g.line===void 0){let h={
instancePath:t+"/modules/"+a+"/requiredBy/"+d,schemaPath:"#/properties/modules/items/properties/requ\
iredBy/items/required",keyword:"required",params:{missingProperty:"line"},message:"must have require\
d property 'line'",schema:w.properties.modules.items.properties.requiredBy.items.required,parentSchema:w.
properties.modules.items.properties.requiredBy.items,data:g};e===null?e=[h]:e.push(h),i++}for(let h in g)
if(!(h==="module"||h==="units"||h==="version"||h==="replace"||h==="file"||h==="line")){let q={instancePath:t+
"/modules/"+a+"/requiredBy/"+d,schemaPath:"#/properties/modules/items/properties/requiredBy/items/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:w.properties.modules.items.properties.requiredBy.items,
data:g};e===null?e=[q]:e.push(q),i++}if(g.module!==void 0){let h=g.module;if(typeof h=="string"){if(l(
h)<1){let q={instancePath:t+"/modules/"+a+"/requiredBy/"+d+"/module",schemaPath:"#/properties/module\
s/items/properties/requiredBy/items/properties/module/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.modules.items.properties.
requiredBy.items.properties.module,data:h};e===null?e=[q]:e.push(q),i++}}else{let q={instancePath:t+
"/modules/"+a+"/requiredBy/"+d+"/module",schemaPath:"#/properties/modules/items/properties/requiredB\
y/items/properties/module/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.
properties.modules.items.properties.requiredBy.items.properties.module.type,parentSchema:w.properties.
modules.items.properties.requiredBy.items.properties.module,data:h};e===null?e=[q]:e.push(q),i++}}if(g.
units!==void 0){let h=g.units;if(Array.isArray(h)){let q=h.length;for(let ue=0;ue<q;ue++){let Ge=h[ue];
if(typeof Ge!="string"){let Ve={instancePath:t+"/modules/"+a+"/requiredBy/"+d+"/units/"+ue,schemaPath:"\
#/properties/modules/items/properties/requiredBy/items/properties/units/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:w.properties.modules.items.properties.requiredBy.items.
properties.units.items.type,parentSchema:w.properties.modules.items.properties.requiredBy.items.properties.
units.items,data:Ge};e===null?e=[Ve]:e.push(Ve),i++}}}else{let q={instancePath:t+"/modules/"+a+"/req\
uiredBy/"+d+"/units",schemaPath:"#/properties/modules/items/properties/requiredBy/items/properties/u\
nits/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.modules.
items.properties.requiredBy.items.properties.units.type,parentSchema:w.properties.modules.items.properties.
requiredBy.items.properties.units,data:h};e===null?e=[q]:e.push(q),i++}}if(g.version!==void 0){let h=g.
version;if(typeof h=="string"){if(l(h)<1){let q={instancePath:t+"/modules/"+a+"/requiredBy/"+d+"/ver\
sion",schemaPath:"#/properties/modules/items/properties/requiredBy/items/properties/version/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.
properties.modules.items.properties.requiredBy.items.properties.version,data:h};e===null?e=[q]:e.push(
q),i++}}else{let q={instancePath:t+"/modules/"+a+"/requiredBy/"+d+"/version",schemaPath:"#/propertie\
s/modules/items/properties/requiredBy/items/properties/version/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:w.properties.modules.items.properties.requiredBy.items.properties.
version.type,parentSchema:w.properties.modules.items.properties.requiredBy.items.properties.version,
data:h};e===null?e=[q]:e.push(q),i++}}if(g.replace!==void 0){let h=g.replace;if(typeof h=="string"){
if(l(h)<1){let q={instancePath:t+"/modules/"+a+"/requiredBy/"+d+"/replace",schemaPath:"#/properties/\
modules/items/properties/requiredBy/items/properties/replace/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.modules.
items.properties.requiredBy.items.properties.replace,data:h};e===null?e=[q]:e.push(q),i++}}else{let q={
instancePath:t+"/modules/"+a+"/requiredBy/"+d+"/replace",schemaPath:"#/properties/modules/items/prop\
erties/requiredBy/items/properties/replace/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:w.properties.modules.items.properties.requiredBy.items.properties.replace.type,parentSchema:w.
properties.modules.items.properties.requiredBy.items.properties.replace,data:h};e===null?e=[q]:e.push(
q),i++}}if(g.file!==void 0){let h=g.file;if(typeof h=="string"){if(l(h)<1){let q={instancePath:t+"/m\
odules/"+a+"/requiredBy/"+d+"/file",schemaPath:"#/properties/modules/items/properties/requiredBy/ite\
ms/properties/file/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters",schema:1,parentSchema:w.properties.modules.items.properties.requiredBy.items.properties.
file,data:h};e===null?e=[q]:e.push(q),i++}}else{let q={instancePath:t+"/modules/"+a+"/requiredBy/"+d+
"/file",schemaPath:"#/properties/modules/items/properties/requiredBy/items/properties/file/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:w.properties.modules.items.properties.requiredBy.
items.properties.file.type,parentSchema:w.properties.modules.items.properties.requiredBy.items.properties.
file,data:h};e===null?e=[q]:e.push(q),i++}}if(g.line!==void 0){let h=g.line;if(typeof h=="number"&&isFinite(
h)){if(h<1||isNaN(h)){let q={instancePath:t+"/modules/"+a+"/requiredBy/"+d+"/line",schemaPath:"#/pro\
perties/modules/items/properties/requiredBy/items/properties/line/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:w.properties.modules.items.properties.
requiredBy.items.properties.line,data:h};e===null?e=[q]:e.push(q),i++}}else{let q={instancePath:t+"/\
modules/"+a+"/requiredBy/"+d+"/line",schemaPath:"#/properties/modules/items/properties/requiredBy/it\
ems/properties/line/type",keyword:"type",params:{type:"number"},message:"must be number",schema:w.properties.
modules.items.properties.requiredBy.items.properties.line.type,parentSchema:w.properties.modules.items.
properties.requiredBy.items.properties.line,data:h};e===null?e=[q]:e.push(q),i++}}}else{let h={instancePath:t+
"/modules/"+a+"/requiredBy/"+d,schemaPath:"#/properties/modules/items/properties/requiredBy/items/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object",schema:w.properties.modules.items.
properties.requiredBy.items.type,parentSchema:w.properties.modules.items.properties.requiredBy.items,
data:g};e===null?e=[h]:e.push(h),i++}}}else{let o={instancePath:t+"/modules/"+a+"/requiredBy",schemaPath:"\
#/properties/modules/items/properties/requiredBy/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:w.properties.modules.items.properties.requiredBy.type,parentSchema:w.properties.
modules.items.properties.requiredBy,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+
"/modules/"+a,schemaPath:"#/properties/modules/items/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:w.properties.modules.items.type,parentSchema:w.properties.modules.items,data:m};
e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/modules",schemaPath:"#/properties/module\
s/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.modules.type,
parentSchema:w.properties.modules,data:r};e===null?e=[s]:e.push(s),i++}}if(n.edits!==void 0){let r=n.
edits;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m=="object"&&
!Array.isArray(m)){if(m.file===void 0){let p={instancePath:t+"/edits/"+a,schemaPath:"#/properties/ed\
its/items/required",keyword:"required",params:{missingProperty:"file"},message:"must have required p\
roperty 'file'",schema:w.properties.edits.items.required,parentSchema:w.properties.edits.items,data:m};
e===null?e=[p]:e.push(p),i++}if(m.line===void 0){let p={instancePath:t+"/edits/"+a,schemaPath:"#/pro\
perties/edits/items/required",keyword:"required",params:{missingProperty:"line"},message:"must have \
required property 'line'",schema:w.properties.edits.items.required,parentSchema:w.properties.edits.items,
data:m};e===null?e=[p]:e.push(p),i++}if(m.why===void 0){let p={instancePath:t+"/edits/"+a,schemaPath:"\
#/properties/edits/items/required",keyword:"required",params:{missingProperty:"why"},message:"must h\
ave required property 'why'",schema:w.properties.edits.items.required,parentSchema:w.properties.edits.
items,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)if(!(p==="file"||p==="line"||p==="from"||p===
"to"||p==="why")){let o={instancePath:t+"/edits/"+a,schemaPath:"#/properties/edits/items/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addit\
ional properties",schema:!1,parentSchema:w.properties.edits.items,data:m};e===null?e=[o]:e.push(o),i++}
if(m.file!==void 0){let p=m.file;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/edits/"+a+
"/file",schemaPath:"#/properties/edits/items/properties/file/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.edits.items.
properties.file,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/edits/"+a+"/file",
schemaPath:"#/properties/edits/items/properties/file/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:w.properties.edits.items.properties.file.type,parentSchema:w.properties.edits.
items.properties.file,data:p};e===null?e=[o]:e.push(o),i++}}if(m.line!==void 0){let p=m.line;if(typeof p==
"number"&&isFinite(p)){if(p<1||isNaN(p)){let o={instancePath:t+"/edits/"+a+"/line",schemaPath:"#/pro\
perties/edits/items/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:w.properties.edits.items.properties.line,data:p};e===null?e=[o]:
e.push(o),i++}}else{let o={instancePath:t+"/edits/"+a+"/line",schemaPath:"#/properties/edits/items/p\
roperties/line/type",keyword:"type",params:{type:"number"},message:"must be number",schema:w.properties.
edits.items.properties.line.type,parentSchema:w.properties.edits.items.properties.line,data:p};e===null?
e=[o]:e.push(o),i++}}if(m.from!==void 0){let p=m.from;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+
"/edits/"+a+"/from",schemaPath:"#/properties/edits/items/properties/from/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.
edits.items.properties.from,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/edits\
/"+a+"/from",schemaPath:"#/properties/edits/items/properties/from/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:w.properties.edits.items.properties.from.type,parentSchema:w.
properties.edits.items.properties.from,data:p};e===null?e=[o]:e.push(o),i++}}if(m.to!==void 0){let p=m.
to;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/edits/"+a+"/to",schemaPath:"#/propertie\
s/edits/items/properties/to/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters",schema:1,parentSchema:w.properties.edits.items.properties.to,data:p};e===null?
e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/edits/"+a+"/to",schemaPath:"#/properties/edits/ite\
ms/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.
edits.items.properties.to.type,parentSchema:w.properties.edits.items.properties.to,data:p};e===null?
e=[o]:e.push(o),i++}}if(m.why!==void 0){let p=m.why;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+
"/edits/"+a+"/why",schemaPath:"#/properties/edits/items/properties/why/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.
edits.items.properties.why,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/edits/"+
a+"/why",schemaPath:"#/properties/edits/items/properties/why/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:w.properties.edits.items.properties.why.type,parentSchema:w.properties.
edits.items.properties.why,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+"/edits\
/"+a,schemaPath:"#/properties/edits/items/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:w.properties.edits.items.type,parentSchema:w.properties.edits.items,data:m};e===null?
e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/edits",schemaPath:"#/properties/edits/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:w.properties.edits.type,parentSchema:w.properties.
edits,data:r};e===null?e=[s]:e.push(s),i++}}if(n.findings!==void 0){let r=n.findings;if(Array.isArray(
r)){let s=r.length;for(let a=0;a<s;a++)J(r[a],{instancePath:t+"/findings/"+a,parentData:r,parentDataProperty:a,
rootData:A})||(e=X(e,J.errors),i=e.length)}else{let s={instancePath:t+"/findings",schemaPath:"#/prop\
erties/findings/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.
findings.type,parentSchema:w.properties.findings,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:w.
type,parentSchema:w,data:n};e===null?e=[r]:e.push(r),i++}return Ze.errors=e,i===0}var Sr=Xe,U={$schema:"\
http://json-schema.org/draft-07/schema#",$id:"build-report.schema.json",title:"BuildReport",description:"\
What lockstep build did.",type:"object",additionalProperties:!1,required:["version","command","ok","\
profile","units","findings"],properties:{version:{description:"Version of this document's form. Alwa\
ys 1.",type:"number",const:1},command:{description:"The command that made the report.",type:"string",
const:"build"},ok:{description:"Whether every artefact is there and no finding is an error.",type:"b\
oolean"},profile:{description:"Profile.",type:"string",minLength:1},units:{description:"Hosts and pl\
ugins.",type:"array",items:{$ref:"#/definitions/builtUnit"}},findings:{description:"Findings.",type:"\
array",items:{$ref:"finding.schema.json"}}},definitions:{builtUnit:{title:"BuiltUnit",description:"O\
ne host or plugin.",type:"object",additionalProperties:!1,required:["name","kind","file","status","r\
eason","milliseconds"],properties:{name:{description:"Name.",type:"string",minLength:1},kind:{description:"\
What it is.",type:"string",enum:["host","plugin"]},file:{description:"The artefact.",type:"string",minLength:1},
status:{description:"What happened.",type:"string",enum:["built","compiled","up-to-date","failed","s\
kipped"]},reason:{description:"Why it was built, or was not.",type:"string"},milliseconds:{description:"\
Time taken.",type:"number",minimum:0},size:{description:"Size of the artefact in bytes; absent where\
 there is none.",type:"integer",minimum:0}}}}},S={title:"BuiltUnit",description:"One host or plugin.",
type:"object",additionalProperties:!1,required:["name","kind","file","status","reason","milliseconds"],
properties:{name:{description:"Name.",type:"string",minLength:1},kind:{description:"What it is.",type:"\
string",enum:["host","plugin"]},file:{description:"The artefact.",type:"string",minLength:1},status:{
description:"What happened.",type:"string",enum:["built","compiled","up-to-date","failed","skipped"]},
reason:{description:"Why it was built, or was not.",type:"string"},milliseconds:{description:"Time t\
aken.",type:"number",minimum:0},size:{description:"Size of the artefact in bytes; absent where there\
 is none.",type:"integer",minimum:0}}};function Xe(n,{instancePath:t="",parentData:D,parentDataProperty:W,
rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},
message:"must have required property 'version'",schema:U.required,parentSchema:U,data:n};e===null?e=
[r]:e.push(r),i++}if(n.command===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"command"},message:"must have required property 'command'",schema:U.required,
parentSchema:U,data:n};e===null?e=[r]:e.push(r),i++}if(n.ok===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ok"},message:"must have required property 'o\
k'",schema:U.required,parentSchema:U,data:n};e===null?e=[r]:e.push(r),i++}if(n.profile===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profile"},message:"\
must have required property 'profile'",schema:U.required,parentSchema:U,data:n};e===null?e=[r]:e.push(
r),i++}if(n.units===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"units"},message:"must have required property 'units'",schema:U.required,parentSchema:U,
data:n};e===null?e=[r]:e.push(r),i++}if(n.findings===void 0){let r={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"findings"},message:"must have required property '\
findings'",schema:U.required,parentSchema:U,data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)if(!(r===
"version"||r==="command"||r==="ok"||r==="profile"||r==="units"||r==="findings")){let s={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties",schema:!1,parentSchema:U,data:n};e===null?e=[s]:e.push(s),i++}if(n.
version!==void 0){let r=n.version;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:t+"/ver\
sion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"number"},message:"must be \
number",schema:U.properties.version.type,parentSchema:U.properties.version,data:r};e===null?e=[s]:e.
push(s),i++}if(r!==1){let s={instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:U.properties.
version,data:r};e===null?e=[s]:e.push(s),i++}}if(n.command!==void 0){let r=n.command;if(typeof r!="s\
tring"){let s={instancePath:t+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:U.properties.command.type,parentSchema:U.properties.command,
data:r};e===null?e=[s]:e.push(s),i++}if(r!=="build"){let s={instancePath:t+"/command",schemaPath:"#/\
properties/command/const",keyword:"const",params:{allowedValue:"build"},message:"must be equal to co\
nstant",schema:"build",parentSchema:U.properties.command,data:r};e===null?e=[s]:e.push(s),i++}}if(n.
ok!==void 0){let r=n.ok;if(typeof r!="boolean"){let s={instancePath:t+"/ok",schemaPath:"#/properties\
/ok/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:U.properties.ok.type,
parentSchema:U.properties.ok,data:r};e===null?e=[s]:e.push(s),i++}}if(n.profile!==void 0){let r=n.profile;
if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+"/profile",schemaPath:"#/properties/profile/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:U.properties.profile,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"\
/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:U.properties.profile.type,parentSchema:U.properties.profile,data:r};e===null?e=[s]:
e.push(s),i++}}if(n.units!==void 0){let r=n.units;if(Array.isArray(r)){let s=r.length;for(let a=0;a<
s;a++){let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.name===void 0){let p={instancePath:t+
"/units/"+a,schemaPath:"#/definitions/builtUnit/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:S.required,parentSchema:S,data:m};e===null?
e=[p]:e.push(p),i++}if(m.kind===void 0){let p={instancePath:t+"/units/"+a,schemaPath:"#/definitions/\
builtUnit/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required p\
roperty 'kind'",schema:S.required,parentSchema:S,data:m};e===null?e=[p]:e.push(p),i++}if(m.file===void 0){
let p={instancePath:t+"/units/"+a,schemaPath:"#/definitions/builtUnit/required",keyword:"required",params:{
missingProperty:"file"},message:"must have required property 'file'",schema:S.required,parentSchema:S,
data:m};e===null?e=[p]:e.push(p),i++}if(m.status===void 0){let p={instancePath:t+"/units/"+a,schemaPath:"\
#/definitions/builtUnit/required",keyword:"required",params:{missingProperty:"status"},message:"must\
 have required property 'status'",schema:S.required,parentSchema:S,data:m};e===null?e=[p]:e.push(p),
i++}if(m.reason===void 0){let p={instancePath:t+"/units/"+a,schemaPath:"#/definitions/builtUnit/requ\
ired",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'rea\
son'",schema:S.required,parentSchema:S,data:m};e===null?e=[p]:e.push(p),i++}if(m.milliseconds===void 0){
let p={instancePath:t+"/units/"+a,schemaPath:"#/definitions/builtUnit/required",keyword:"required",params:{
missingProperty:"milliseconds"},message:"must have required property 'milliseconds'",schema:S.required,
parentSchema:S,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)if(!(p==="name"||p==="kind"||p===
"file"||p==="status"||p==="reason"||p==="milliseconds"||p==="size")){let o={instancePath:t+"/units/"+
a,schemaPath:"#/definitions/builtUnit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:S,data:m};e===null?e=[o]:e.push(
o),i++}if(m.name!==void 0){let p=m.name;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/un\
its/"+a+"/name",schemaPath:"#/definitions/builtUnit/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:S.properties.name,data:p};
e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/units/"+a+"/name",schemaPath:"#/definitio\
ns/builtUnit/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.
properties.name.type,parentSchema:S.properties.name,data:p};e===null?e=[o]:e.push(o),i++}}if(m.kind!==
void 0){let p=m.kind;if(typeof p!="string"){let o={instancePath:t+"/units/"+a+"/kind",schemaPath:"#/\
definitions/builtUnit/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:S.properties.kind.type,parentSchema:S.properties.kind,data:p};e===null?e=[o]:e.push(o),
i++}if(!(p==="host"||p==="plugin")){let o={instancePath:t+"/units/"+a+"/kind",schemaPath:"#/definiti\
ons/builtUnit/properties/kind/enum",keyword:"enum",params:{allowedValues:S.properties.kind.enum},message:"\
must be equal to one of the allowed values",schema:S.properties.kind.enum,parentSchema:S.properties.
kind,data:p};e===null?e=[o]:e.push(o),i++}}if(m.file!==void 0){let p=m.file;if(typeof p=="string"){if(l(
p)<1){let o={instancePath:t+"/units/"+a+"/file",schemaPath:"#/definitions/builtUnit/properties/file/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:S.properties.file,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/un\
its/"+a+"/file",schemaPath:"#/definitions/builtUnit/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:S.properties.file.type,parentSchema:S.properties.file,data:p};
e===null?e=[o]:e.push(o),i++}}if(m.status!==void 0){let p=m.status;if(typeof p!="string"){let o={instancePath:t+
"/units/"+a+"/status",schemaPath:"#/definitions/builtUnit/properties/status/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:S.properties.status.type,parentSchema:S.properties.status,
data:p};e===null?e=[o]:e.push(o),i++}if(!(p==="built"||p==="compiled"||p==="up-to-date"||p==="failed"||
p==="skipped")){let o={instancePath:t+"/units/"+a+"/status",schemaPath:"#/definitions/builtUnit/prop\
erties/status/enum",keyword:"enum",params:{allowedValues:S.properties.status.enum},message:"must be \
equal to one of the allowed values",schema:S.properties.status.enum,parentSchema:S.properties.status,
data:p};e===null?e=[o]:e.push(o),i++}}if(m.reason!==void 0){let p=m.reason;if(typeof p!="string"){let o={
instancePath:t+"/units/"+a+"/reason",schemaPath:"#/definitions/builtUnit/properties/reason/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:S.properties.reason.type,parentSchema:S.
properties.reason,data:p};e===null?e=[o]:e.push(o),i++}}if(m.milliseconds!==void 0){let p=m.milliseconds;
if(typeof p=="number"&&isFinite(p)){if(p<0||isNaN(p)){let o={instancePath:t+"/units/"+a+"/millisecon\
ds",schemaPath:"#/definitions/builtUnit/properties/milliseconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:S.properties.milliseconds,data:p};e===null?
e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/units/"+a+"/milliseconds",schemaPath:"#/definition\
s/builtUnit/properties/milliseconds/type",keyword:"type",params:{type:"number"},message:"must be num\
ber",schema:S.properties.milliseconds.type,parentSchema:S.properties.milliseconds,data:p};e===null?e=
[o]:e.push(o),i++}}if(m.size!==void 0){let p=m.size;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){let o={instancePath:t+"/units/"+a+"/size",schemaPath:"#/definitions/builtUnit/properties/size/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer",schema:S.properties.size.type,
parentSchema:S.properties.size,data:p};e===null?e=[o]:e.push(o),i++}if(typeof p=="number"&&isFinite(
p)&&(p<0||isNaN(p))){let o={instancePath:t+"/units/"+a+"/size",schemaPath:"#/definitions/builtUnit/p\
roperties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:S.properties.size,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+"/u\
nits/"+a,schemaPath:"#/definitions/builtUnit/type",keyword:"type",params:{type:"object"},message:"mu\
st be object",schema:S.type,parentSchema:S,data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+
"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:U.properties.units.type,parentSchema:U.properties.units,data:r};e===null?e=[s]:e.push(
s),i++}}if(n.findings!==void 0){let r=n.findings;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++)
J(r[a],{instancePath:t+"/findings/"+a,parentData:r,parentDataProperty:a,rootData:A})||(e=X(e,J.errors),
i=e.length)}else{let s={instancePath:t+"/findings",schemaPath:"#/properties/findings/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:U.properties.findings.type,parentSchema:U.
properties.findings,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object",schema:U.type,parentSchema:U,data:n};
e===null?e=[r]:e.push(r),i++}return Xe.errors=e,i===0}var jr=ye,F={$schema:"http://json-schema.org/d\
raft-07/schema#",$id:"check-report.schema.json",title:"CheckReport",description:"What lockstep check\
 found: will the host load these plugins, in this order?",type:"object",additionalProperties:!1,required:[
"version","command","ok","host","plugins","findings"],properties:{version:{description:"Version of t\
his document's form. Always 1.",type:"number",const:1},command:{description:"The command that made t\
he report.",type:"string",const:"check"},ok:{description:"Whether every plugin loads and no finding \
is an error.",type:"boolean"},host:{description:"The host.",type:"object",additionalProperties:!1,required:[
"file"],properties:{file:{description:"File.",type:"string",minLength:1},goVersion:{description:"Go \
release it was built with, as in go1.26.9.",type:"string"},size:{description:"Size of the file in by\
tes, where it could be read.",type:"integer",minimum:0},descriptor:{description:"True where it was j\
udged by its host descriptor and its own file was not there.",type:"boolean",const:!0}}},plugins:{description:"\
The plugins, in the order in which the host opens them.",type:"array",items:{$ref:"#/definitions/plu\
ginVerdict"}},findings:{description:"Findings about the host.",type:"array",items:{$ref:"finding.sch\
ema.json"}}},definitions:{moduleSide:{title:"ModuleSide",description:"How one file has a module, as \
far as it tells.",type:"object",additionalProperties:!1,required:["description"],properties:{description:{
description:"In a few words: v1.2.0, go1.26.9, its own source tree.",type:"string",minLength:1},goVersion:{
description:"For the standard library: the Go release.",type:"string"},version:{description:"Version\
 that the build asked for.",type:"string"},sum:{description:"Checksum of that version, as in go.sum.",
type:"string"},replacedBy:{description:"Folder, or module and version, that a replace line put in it\
s place.",type:"string"},folder:{description:"Absolute folder that it was compiled in; absent with -\
trimpath.",type:"string"}}},verdict:{title:"Verdict",description:"What the host would do with the pl\
ugin. loads: it loads. loads-skewed: Go accepts it, but it is not the same code or settings. refused\
: plugin.Open returns an error. fatal: the runtime ends the process. crash, hang: at load. not-a-plu\
gin: no Go plugin for this host.",type:"string",enum:["loads","loads-skewed","refused","fatal","cras\
h","hang","not-a-plugin"]},pluginVerdict:{title:"PluginVerdict",description:"One plugin's verdict.",
type:"object",additionalProperties:!1,required:["file","verdict","skew","packages","findings"],properties:{
file:{description:"File.",type:"string",minLength:1},name:{description:"Name, where known.",type:"st\
ring"},size:{description:"Size of the file in bytes, where it could be read.",type:"integer",minimum:0},
verdict:{description:"What the host would do with it.",allOf:[{$ref:"#/definitions/verdict"}]},skew:{
description:"Whether code or settings differ although Go accepts the plugin. none: ruled out by the \
build records. unknown: see notRuledOut; also where the plugin does not load.",type:"string",enum:["\
none","unknown","found"]},notRuledOut:{description:"What may still differ silently, a few words each\
; absent where nothing may.",type:"array",items:{type:"string",minLength:1}},firstPackage:{description:"\
The package that Go would name.",type:"string"},message:{description:"Go's own words, as predicted.",
type:"string"},packages:{description:"Every package that differs.",type:"array",items:{title:"Differ\
ingPackage",description:"One package that differs.",type:"object",additionalProperties:!1,required:[
"path","host","plugin"],properties:{path:{description:"Import path.",type:"string",minLength:1},module:{
description:"Module path, where known.",type:"string"},host:{description:"Fingerprint in the host; o\
f check --sources: the form of its module and a digest of each file, since no build has made a finge\
rprint yet.",type:"string"},plugin:{description:"The same in the plugin.",type:"string"}}}},groups:{
description:"The packages that differ by module, the module with most of them first; absent where no\
ne does.",type:"array",items:{title:"DifferingGroup",description:"A module of which packages differ,\
 and how each side has it.",type:"object",additionalProperties:!1,required:["module","against","host",
"plugin","packages","causes"],properties:{module:{description:"Module path; std for the standard lib\
rary.",type:"string",minLength:1},against:{description:"File whose packages the plugin meets: the ho\
st, or an earlier plugin where the host does not have them.",type:"string",minLength:1},host:{description:"\
The module in that file.",allOf:[{$ref:"#/definitions/moduleSide"}]},plugin:{description:"The module\
 in the plugin.",allOf:[{$ref:"#/definitions/moduleSide"}]},packages:{description:"Paths of the pack\
ages that differ, in link order.",type:"array",items:{type:"string",minLength:1}},causes:{description:"\
Codes of the findings that account for packages of the group.",type:"array",items:{$ref:"values.sche\
ma.json#/definitions/code"}}}}},settings:{description:"Go release and build settings that differ, wh\
ere packages do; absent where none does.",type:"array",items:{title:"DifferingSetting",description:"\
One setting with both values.",type:"object",additionalProperties:!1,required:["name","against","hos\
t","plugin"],properties:{name:{description:"As in -trimpath, GOEXPERIMENT or Go.",type:"string",minLength:1},
against:{description:"File that the plugin is compared with.",type:"string",minLength:1},host:{description:"\
Value in that file; empty where it was left at its default.",type:"string"},plugin:{description:"Val\
ue in the plugin; empty where it was left at its default.",type:"string"}}}},findings:{description:"\
Findings about the plugin.",type:"array",items:{$ref:"finding.schema.json"}}}}}},b={title:"PluginVer\
dict",description:"One plugin's verdict.",type:"object",additionalProperties:!1,required:["file","ve\
rdict","skew","packages","findings"],properties:{file:{description:"File.",type:"string",minLength:1},
name:{description:"Name, where known.",type:"string"},size:{description:"Size of the file in bytes, \
where it could be read.",type:"integer",minimum:0},verdict:{description:"What the host would do with\
 it.",allOf:[{$ref:"#/definitions/verdict"}]},skew:{description:"Whether code or settings differ alt\
hough Go accepts the plugin. none: ruled out by the build records. unknown: see notRuledOut; also wh\
ere the plugin does not load.",type:"string",enum:["none","unknown","found"]},notRuledOut:{description:"\
What may still differ silently, a few words each; absent where nothing may.",type:"array",items:{type:"\
string",minLength:1}},firstPackage:{description:"The package that Go would name.",type:"string"},message:{
description:"Go's own words, as predicted.",type:"string"},packages:{description:"Every package that\
 differs.",type:"array",items:{title:"DifferingPackage",description:"One package that differs.",type:"\
object",additionalProperties:!1,required:["path","host","plugin"],properties:{path:{description:"Imp\
ort path.",type:"string",minLength:1},module:{description:"Module path, where known.",type:"string"},
host:{description:"Fingerprint in the host; of check --sources: the form of its module and a digest \
of each file, since no build has made a fingerprint yet.",type:"string"},plugin:{description:"The sa\
me in the plugin.",type:"string"}}}},groups:{description:"The packages that differ by module, the mo\
dule with most of them first; absent where none does.",type:"array",items:{title:"DifferingGroup",description:"\
A module of which packages differ, and how each side has it.",type:"object",additionalProperties:!1,
required:["module","against","host","plugin","packages","causes"],properties:{module:{description:"M\
odule path; std for the standard library.",type:"string",minLength:1},against:{description:"File who\
se packages the plugin meets: the host, or an earlier plugin where the host does not have them.",type:"\
string",minLength:1},host:{description:"The module in that file.",allOf:[{$ref:"#/definitions/module\
Side"}]},plugin:{description:"The module in the plugin.",allOf:[{$ref:"#/definitions/moduleSide"}]},
packages:{description:"Paths of the packages that differ, in link order.",type:"array",items:{type:"\
string",minLength:1}},causes:{description:"Codes of the findings that account for packages of the gr\
oup.",type:"array",items:{$ref:"values.schema.json#/definitions/code"}}}}},settings:{description:"Go\
 release and build settings that differ, where packages do; absent where none does.",type:"array",items:{
title:"DifferingSetting",description:"One setting with both values.",type:"object",additionalProperties:!1,
required:["name","against","host","plugin"],properties:{name:{description:"As in -trimpath, GOEXPERI\
MENT or Go.",type:"string",minLength:1},against:{description:"File that the plugin is compared with.",
type:"string",minLength:1},host:{description:"Value in that file; empty where it was left at its def\
ault.",type:"string"},plugin:{description:"Value in the plugin; empty where it was left at its defau\
lt.",type:"string"}}}},findings:{description:"Findings about the plugin.",type:"array",items:{$ref:"\
finding.schema.json"}}}},ie={title:"Verdict",description:"What the host would do with the plugin. lo\
ads: it loads. loads-skewed: Go accepts it, but it is not the same code or settings. refused: plugin\
.Open returns an error. fatal: the runtime ends the process. crash, hang: at load. not-a-plugin: no \
Go plugin for this host.",type:"string",enum:["loads","loads-skewed","refused","fatal","crash","hang",
"not-a-plugin"]},E={title:"ModuleSide",description:"How one file has a module, as far as it tells.",
type:"object",additionalProperties:!1,required:["description"],properties:{description:{description:"\
In a few words: v1.2.0, go1.26.9, its own source tree.",type:"string",minLength:1},goVersion:{description:"\
For the standard library: the Go release.",type:"string"},version:{description:"Version that the bui\
ld asked for.",type:"string"},sum:{description:"Checksum of that version, as in go.sum.",type:"strin\
g"},replacedBy:{description:"Folder, or module and version, that a replace line put in its place.",type:"\
string"},folder:{description:"Absolute folder that it was compiled in; absent with -trimpath.",type:"\
string"}}};function Oe(n,{instancePath:t="",parentData:D,parentDataProperty:W,rootData:A=n}={}){let e=null,
i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.file===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"file"},message:"must have required property \
'file'",schema:b.required,parentSchema:b,data:n};e===null?e=[r]:e.push(r),i++}if(n.verdict===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verdict"},
message:"must have required property 'verdict'",schema:b.required,parentSchema:b,data:n};e===null?e=
[r]:e.push(r),i++}if(n.skew===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"skew"},message:"must have required property 'skew'",schema:b.required,parentSchema:b,
data:n};e===null?e=[r]:e.push(r),i++}if(n.packages===void 0){let r={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"packages"},message:"must have required property '\
packages'",schema:b.required,parentSchema:b,data:n};e===null?e=[r]:e.push(r),i++}if(n.findings===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"findings"},
message:"must have required property 'findings'",schema:b.required,parentSchema:b,data:n};e===null?e=
[r]:e.push(r),i++}for(let r in n)if(!se.call(b.properties,r)){let s={instancePath:t,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:b,data:n};e===null?e=[s]:e.push(s),i++}if(n.file!==
void 0){let r=n.file;if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+"/file",schemaPath:"#/p\
roperties/file/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters",schema:1,parentSchema:b.properties.file,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:b.properties.file.type,parentSchema:b.properties.file,data:r};e===null?e=[s]:
e.push(s),i++}}if(n.name!==void 0){let r=n.name;if(typeof r!="string"){let s={instancePath:t+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.
properties.name.type,parentSchema:b.properties.name,data:r};e===null?e=[s]:e.push(s),i++}}if(n.size!==
void 0){let r=n.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:t+
"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be \
integer",schema:b.properties.size.type,parentSchema:b.properties.size,data:r};e===null?e=[s]:e.push(
s),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:t+"/size",schemaPath:"\
#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",
schema:0,parentSchema:b.properties.size,data:r};e===null?e=[s]:e.push(s),i++}}if(n.verdict!==void 0){
let r=n.verdict;if(typeof r!="string"){let s={instancePath:t+"/verdict",schemaPath:"#/definitions/ve\
rdict/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ie.type,parentSchema:ie,
data:r};e===null?e=[s]:e.push(s),i++}if(!(r==="loads"||r==="loads-skewed"||r==="refused"||r==="fatal"||
r==="crash"||r==="hang"||r==="not-a-plugin")){let s={instancePath:t+"/verdict",schemaPath:"#/definit\
ions/verdict/enum",keyword:"enum",params:{allowedValues:ie.enum},message:"must be equal to one of th\
e allowed values",schema:ie.enum,parentSchema:ie,data:r};e===null?e=[s]:e.push(s),i++}}if(n.skew!==void 0){
let r=n.skew;if(typeof r!="string"){let s={instancePath:t+"/skew",schemaPath:"#/properties/skew/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.skew.type,parentSchema:b.
properties.skew,data:r};e===null?e=[s]:e.push(s),i++}if(!(r==="none"||r==="unknown"||r==="found")){let s={
instancePath:t+"/skew",schemaPath:"#/properties/skew/enum",keyword:"enum",params:{allowedValues:b.properties.
skew.enum},message:"must be equal to one of the allowed values",schema:b.properties.skew.enum,parentSchema:b.
properties.skew,data:r};e===null?e=[s]:e.push(s),i++}}if(n.notRuledOut!==void 0){let r=n.notRuledOut;
if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(typeof m=="string"){if(l(m)<1){
let p={instancePath:t+"/notRuledOut/"+a,schemaPath:"#/properties/notRuledOut/items/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.
properties.notRuledOut.items,data:m};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:t+"/notR\
uledOut/"+a,schemaPath:"#/properties/notRuledOut/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:b.properties.notRuledOut.items.type,parentSchema:b.properties.notRuledOut.items,
data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/notRuledOut",schemaPath:"#/prope\
rties/notRuledOut/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.properties.
notRuledOut.type,parentSchema:b.properties.notRuledOut,data:r};e===null?e=[s]:e.push(s),i++}}if(n.firstPackage!==
void 0){let r=n.firstPackage;if(typeof r!="string"){let s={instancePath:t+"/firstPackage",schemaPath:"\
#/properties/firstPackage/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.
properties.firstPackage.type,parentSchema:b.properties.firstPackage,data:r};e===null?e=[s]:e.push(s),
i++}}if(n.message!==void 0){let r=n.message;if(typeof r!="string"){let s={instancePath:t+"/message",
schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:b.properties.message.type,parentSchema:b.properties.message,data:r};e===null?e=[s]:e.push(s),
i++}}if(n.packages!==void 0){let r=n.packages;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){
let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.path===void 0){let p={instancePath:t+"/\
packages/"+a,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty:"\
path"},message:"must have required property 'path'",schema:b.properties.packages.items.required,parentSchema:b.
properties.packages.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.host===void 0){let p={instancePath:t+
"/packages/"+a,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty:"\
host"},message:"must have required property 'host'",schema:b.properties.packages.items.required,parentSchema:b.
properties.packages.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.plugin===void 0){let p={instancePath:t+
"/packages/"+a,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty:"\
plugin"},message:"must have required property 'plugin'",schema:b.properties.packages.items.required,
parentSchema:b.properties.packages.items,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)if(!(p===
"path"||p==="module"||p==="host"||p==="plugin")){let o={instancePath:t+"/packages/"+a,schemaPath:"#/\
properties/packages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:b.properties.packages.items,data:m};
e===null?e=[o]:e.push(o),i++}if(m.path!==void 0){let p=m.path;if(typeof p=="string"){if(l(p)<1){let o={
instancePath:t+"/packages/"+a+"/path",schemaPath:"#/properties/packages/items/properties/path/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.
properties.packages.items.properties.path,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+
"/packages/"+a+"/path",schemaPath:"#/properties/packages/items/properties/path/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:b.properties.packages.items.properties.path.type,
parentSchema:b.properties.packages.items.properties.path,data:p};e===null?e=[o]:e.push(o),i++}}if(m.
module!==void 0){let p=m.module;if(typeof p!="string"){let o={instancePath:t+"/packages/"+a+"/module",
schemaPath:"#/properties/packages/items/properties/module/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:b.properties.packages.items.properties.module.type,parentSchema:b.properties.
packages.items.properties.module,data:p};e===null?e=[o]:e.push(o),i++}}if(m.host!==void 0){let p=m.host;
if(typeof p!="string"){let o={instancePath:t+"/packages/"+a+"/host",schemaPath:"#/properties/package\
s/items/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.
properties.packages.items.properties.host.type,parentSchema:b.properties.packages.items.properties.host,
data:p};e===null?e=[o]:e.push(o),i++}}if(m.plugin!==void 0){let p=m.plugin;if(typeof p!="string"){let o={
instancePath:t+"/packages/"+a+"/plugin",schemaPath:"#/properties/packages/items/properties/plugin/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.packages.items.
properties.plugin.type,parentSchema:b.properties.packages.items.properties.plugin,data:p};e===null?e=
[o]:e.push(o),i++}}}else{let p={instancePath:t+"/packages/"+a,schemaPath:"#/properties/packages/item\
s/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.properties.packages.
items.type,parentSchema:b.properties.packages.items,data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={
instancePath:t+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type:"arra\
y"},message:"must be array",schema:b.properties.packages.type,parentSchema:b.properties.packages,data:r};
e===null?e=[s]:e.push(s),i++}}if(n.groups!==void 0){let r=n.groups;if(Array.isArray(r)){let s=r.length;
for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.module===void 0){let p={
instancePath:t+"/groups/"+a,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{
missingProperty:"module"},message:"must have required property 'module'",schema:b.properties.groups.
items.required,parentSchema:b.properties.groups.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.against===
void 0){let p={instancePath:t+"/groups/"+a,schemaPath:"#/properties/groups/items/required",keyword:"\
required",params:{missingProperty:"against"},message:"must have required property 'against'",schema:b.
properties.groups.items.required,parentSchema:b.properties.groups.items,data:m};e===null?e=[p]:e.push(
p),i++}if(m.host===void 0){let p={instancePath:t+"/groups/"+a,schemaPath:"#/properties/groups/items/\
required",keyword:"required",params:{missingProperty:"host"},message:"must have required property 'h\
ost'",schema:b.properties.groups.items.required,parentSchema:b.properties.groups.items,data:m};e===null?
e=[p]:e.push(p),i++}if(m.plugin===void 0){let p={instancePath:t+"/groups/"+a,schemaPath:"#/propertie\
s/groups/items/required",keyword:"required",params:{missingProperty:"plugin"},message:"must have req\
uired property 'plugin'",schema:b.properties.groups.items.required,parentSchema:b.properties.groups.
items,data:m};e===null?e=[p]:e.push(p),i++}if(m.packages===void 0){let p={instancePath:t+"/groups/"+
a,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty:"packag\
es"},message:"must have required property 'packages'",schema:b.properties.groups.items.required,parentSchema:b.
properties.groups.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.causes===void 0){let p={instancePath:t+
"/groups/"+a,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty:"\
causes"},message:"must have required property 'causes'",schema:b.properties.groups.items.required,parentSchema:b.
properties.groups.items,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)if(!(p==="module"||p==="\
against"||p==="host"||p==="plugin"||p==="packages"||p==="causes")){let o={instancePath:t+"/groups/"+
a,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:b.properties.
groups.items,data:m};e===null?e=[o]:e.push(o),i++}if(m.module!==void 0){let p=m.module;if(typeof p==
"string"){if(l(p)<1){let o={instancePath:t+"/groups/"+a+"/module",schemaPath:"#/properties/groups/it\
ems/properties/module/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters",schema:1,parentSchema:b.properties.groups.items.properties.module,data:p};e===null?
e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/groups/"+a+"/module",schemaPath:"#/properties/grou\
ps/items/properties/module/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.
properties.groups.items.properties.module.type,parentSchema:b.properties.groups.items.properties.module,
data:p};e===null?e=[o]:e.push(o),i++}}if(m.against!==void 0){let p=m.against;if(typeof p=="string"){
if(l(p)<1){let o={instancePath:t+"/groups/"+a+"/against",schemaPath:"#/properties/groups/items/prope\
rties/against/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 ch\
aracters",schema:1,parentSchema:b.properties.groups.items.properties.against,data:p};e===null?e=[o]:
e.push(o),i++}}else{let o={instancePath:t+"/groups/"+a+"/against",schemaPath:"#/properties/groups/it\
ems/properties/against/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.
properties.groups.items.properties.against.type,parentSchema:b.properties.groups.items.properties.against,
data:p};e===null?e=[o]:e.push(o),i++}}if(m.host!==void 0){let p=m.host;if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.description===void 0){let o={instancePath:t+"/groups/"+a+"/host",schemaPath:"#/defi\
nitions/moduleSide/required",keyword:"required",params:{missingProperty:"description"},message:"must\
 have required property 'description'",schema:E.required,parentSchema:E,data:p};e===null?e=[o]:e.push(
o),i++}for(let o in p)if(!(o==="description"||o==="goVersion"||o==="version"||o==="sum"||o==="replac\
edBy"||o==="folder")){let d={instancePath:t+"/groups/"+a+"/host",schemaPath:"#/definitions/moduleSid\
e/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must N\
OT have additional properties",schema:!1,parentSchema:E,data:p};e===null?e=[d]:e.push(d),i++}if(p.description!==
void 0){let o=p.description;if(typeof o=="string"){if(l(o)<1){let d={instancePath:t+"/groups/"+a+"/h\
ost/description",schemaPath:"#/definitions/moduleSide/properties/description/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:E.properties.
description,data:o};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:t+"/groups/"+a+"/host/des\
cription",schemaPath:"#/definitions/moduleSide/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:E.properties.description.type,parentSchema:E.properties.description,
data:o};e===null?e=[d]:e.push(d),i++}}if(p.goVersion!==void 0){let o=p.goVersion;if(typeof o!="strin\
g"){let d={instancePath:t+"/groups/"+a+"/host/goVersion",schemaPath:"#/definitions/moduleSide/proper\
ties/goVersion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.properties.
goVersion.type,parentSchema:E.properties.goVersion,data:o};e===null?e=[d]:e.push(d),i++}}if(p.version!==
void 0){let o=p.version;if(typeof o!="string"){let d={instancePath:t+"/groups/"+a+"/host/version",schemaPath:"\
#/definitions/moduleSide/properties/version/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:E.properties.version.type,parentSchema:E.properties.version,data:o};e===null?e=[
d]:e.push(d),i++}}if(p.sum!==void 0){let o=p.sum;if(typeof o!="string"){let d={instancePath:t+"/grou\
ps/"+a+"/host/sum",schemaPath:"#/definitions/moduleSide/properties/sum/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:E.properties.sum.type,parentSchema:E.properties.sum,data:o};
e===null?e=[d]:e.push(d),i++}}if(p.replacedBy!==void 0){let o=p.replacedBy;if(typeof o!="string"){let d={
instancePath:t+"/groups/"+a+"/host/replacedBy",schemaPath:"#/definitions/moduleSide/properties/repla\
cedBy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.properties.replacedBy.
type,parentSchema:E.properties.replacedBy,data:o};e===null?e=[d]:e.push(d),i++}}if(p.folder!==void 0){
let o=p.folder;if(typeof o!="string"){let d={instancePath:t+"/groups/"+a+"/host/folder",schemaPath:"\
#/definitions/moduleSide/properties/folder/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:E.properties.folder.type,parentSchema:E.properties.folder,data:o};e===null?e=[d]:
e.push(d),i++}}}else{let o={instancePath:t+"/groups/"+a+"/host",schemaPath:"#/definitions/moduleSide\
/type",keyword:"type",params:{type:"object"},message:"must be object",schema:E.type,parentSchema:E,data:p};
e===null?e=[o]:e.push(o),i++}}if(m.plugin!==void 0){let p=m.plugin;if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.description===void 0){let o={instancePath:t+"/groups/"+a+"/plugin",schemaPath:"#/de\
finitions/moduleSide/required",keyword:"required",params:{missingProperty:"description"},message:"mu\
st have required property 'description'",schema:E.required,parentSchema:E,data:p};e===null?e=[o]:e.push(
o),i++}for(let o in p)if(!(o==="description"||o==="goVersion"||o==="version"||o==="sum"||o==="replac\
edBy"||o==="folder")){let d={instancePath:t+"/groups/"+a+"/plugin",schemaPath:"#/definitions/moduleS\
ide/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must\
 NOT have additional properties",schema:!1,parentSchema:E,data:p};e===null?e=[d]:e.push(d),i++}if(p.
description!==void 0){let o=p.description;if(typeof o=="string"){if(l(o)<1){let d={instancePath:t+"/\
groups/"+a+"/plugin/description",schemaPath:"#/definitions/moduleSide/properties/description/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:E.
properties.description,data:o};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:t+"/groups/"+a+
"/plugin/description",schemaPath:"#/definitions/moduleSide/properties/description/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:E.properties.description.type,parentSchema:E.
properties.description,data:o};e===null?e=[d]:e.push(d),i++}}if(p.goVersion!==void 0){let o=p.goVersion;
if(typeof o!="string"){let d={instancePath:t+"/groups/"+a+"/plugin/goVersion",schemaPath:"#/definiti\
ons/moduleSide/properties/goVersion/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:E.properties.goVersion.type,parentSchema:E.properties.goVersion,data:o};e===null?e=[d]:e.
push(d),i++}}if(p.version!==void 0){let o=p.version;if(typeof o!="string"){let d={instancePath:t+"/g\
roups/"+a+"/plugin/version",schemaPath:"#/definitions/moduleSide/properties/version/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:E.properties.version.type,parentSchema:E.
properties.version,data:o};e===null?e=[d]:e.push(d),i++}}if(p.sum!==void 0){let o=p.sum;if(typeof o!=
"string"){let d={instancePath:t+"/groups/"+a+"/plugin/sum",schemaPath:"#/definitions/moduleSide/prop\
erties/sum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.properties.
sum.type,parentSchema:E.properties.sum,data:o};e===null?e=[d]:e.push(d),i++}}if(p.replacedBy!==void 0){
let o=p.replacedBy;if(typeof o!="string"){let d={instancePath:t+"/groups/"+a+"/plugin/replacedBy",schemaPath:"\
#/definitions/moduleSide/properties/replacedBy/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:E.properties.replacedBy.type,parentSchema:E.properties.replacedBy,data:o};e===
null?e=[d]:e.push(d),i++}}if(p.folder!==void 0){let o=p.folder;if(typeof o!="string"){let d={instancePath:t+
"/groups/"+a+"/plugin/folder",schemaPath:"#/definitions/moduleSide/properties/folder/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:E.properties.folder.type,parentSchema:E.
properties.folder,data:o};e===null?e=[d]:e.push(d),i++}}}else{let o={instancePath:t+"/groups/"+a+"/p\
lugin",schemaPath:"#/definitions/moduleSide/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:E.type,parentSchema:E,data:p};e===null?e=[o]:e.push(o),i++}}if(m.packages!==void 0){
let p=m.packages;if(Array.isArray(p)){let o=p.length;for(let d=0;d<o;d++){let g=p[d];if(typeof g=="s\
tring"){if(l(g)<1){let h={instancePath:t+"/groups/"+a+"/packages/"+d,schemaPath:"#/properties/groups\
/items/properties/packages/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters",schema:1,parentSchema:b.properties.groups.items.properties.packages.items,
data:g};e===null?e=[h]:e.push(h),i++}}else{let h={instancePath:t+"/groups/"+a+"/packages/"+d,schemaPath:"\
#/properties/groups/items/properties/packages/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:b.properties.groups.items.properties.packages.items.type,parentSchema:b.properties.
groups.items.properties.packages.items,data:g};e===null?e=[h]:e.push(h),i++}}}else{let o={instancePath:t+
"/groups/"+a+"/packages",schemaPath:"#/properties/groups/items/properties/packages/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array",schema:b.properties.groups.items.properties.packages.
type,parentSchema:b.properties.groups.items.properties.packages,data:p};e===null?e=[o]:e.push(o),i++}}
if(m.causes!==void 0){let p=m.causes;if(Array.isArray(p)){let o=p.length;for(let d=0;d<o;d++){let g=p[d];
if(typeof g=="string"){if(!ge.test(g)){let h={instancePath:t+"/groups/"+a+"/causes/"+d,schemaPath:"v\
alues.schema.json#/definitions/code/pattern",keyword:"pattern",params:{pattern:"^LS\\d{4}$"},message:'\
must match pattern "^LS\\d{4}$"',schema:"^LS\\d{4}$",parentSchema:ae,data:g};e===null?e=[h]:e.push(h),
i++}}else{let h={instancePath:t+"/groups/"+a+"/causes/"+d,schemaPath:"values.schema.json#/definition\
s/code/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ae.type,parentSchema:ae,
data:g};e===null?e=[h]:e.push(h),i++}}}else{let o={instancePath:t+"/groups/"+a+"/causes",schemaPath:"\
#/properties/groups/items/properties/causes/type",keyword:"type",params:{type:"array"},message:"must\
 be array",schema:b.properties.groups.items.properties.causes.type,parentSchema:b.properties.groups.
items.properties.causes,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+"/groups/"+
a,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type:"object"},message:"must be\
 object",schema:b.properties.groups.items.type,parentSchema:b.properties.groups.items,data:m};e===null?
e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/groups",schemaPath:"#/properties/groups/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:b.properties.groups.type,parentSchema:b.properties.
groups,data:r};e===null?e=[s]:e.push(s),i++}}if(n.settings!==void 0){let r=n.settings;if(Array.isArray(
r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.
name===void 0){let p={instancePath:t+"/settings/"+a,schemaPath:"#/properties/settings/items/required",
keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:b.
properties.settings.items.required,parentSchema:b.properties.settings.items,data:m};e===null?e=[p]:e.
push(p),i++}if(m.against===void 0){let p={instancePath:t+"/settings/"+a,schemaPath:"#/properties/set\
tings/items/required",keyword:"required",params:{missingProperty:"against"},message:"must have requi\
red property 'against'",schema:b.properties.settings.items.required,parentSchema:b.properties.settings.
items,data:m};e===null?e=[p]:e.push(p),i++}if(m.host===void 0){let p={instancePath:t+"/settings/"+a,
schemaPath:"#/properties/settings/items/required",keyword:"required",params:{missingProperty:"host"},
message:"must have required property 'host'",schema:b.properties.settings.items.required,parentSchema:b.
properties.settings.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.plugin===void 0){let p={instancePath:t+
"/settings/"+a,schemaPath:"#/properties/settings/items/required",keyword:"required",params:{missingProperty:"\
plugin"},message:"must have required property 'plugin'",schema:b.properties.settings.items.required,
parentSchema:b.properties.settings.items,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)if(!(p===
"name"||p==="against"||p==="host"||p==="plugin")){let o={instancePath:t+"/settings/"+a,schemaPath:"#\
/properties/settings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:b.properties.settings.items,data:m};
e===null?e=[o]:e.push(o),i++}if(m.name!==void 0){let p=m.name;if(typeof p=="string"){if(l(p)<1){let o={
instancePath:t+"/settings/"+a+"/name",schemaPath:"#/properties/settings/items/properties/name/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.
properties.settings.items.properties.name,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+
"/settings/"+a+"/name",schemaPath:"#/properties/settings/items/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:b.properties.settings.items.properties.name.type,
parentSchema:b.properties.settings.items.properties.name,data:p};e===null?e=[o]:e.push(o),i++}}if(m.
against!==void 0){let p=m.against;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/settings\
/"+a+"/against",schemaPath:"#/properties/settings/items/properties/against/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:b.properties.
settings.items.properties.against,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"\
/settings/"+a+"/against",schemaPath:"#/properties/settings/items/properties/against/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:b.properties.settings.items.properties.against.
type,parentSchema:b.properties.settings.items.properties.against,data:p};e===null?e=[o]:e.push(o),i++}}
if(m.host!==void 0){let p=m.host;if(typeof p!="string"){let o={instancePath:t+"/settings/"+a+"/host",
schemaPath:"#/properties/settings/items/properties/host/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:b.properties.settings.items.properties.host.type,parentSchema:b.properties.
settings.items.properties.host,data:p};e===null?e=[o]:e.push(o),i++}}if(m.plugin!==void 0){let p=m.plugin;
if(typeof p!="string"){let o={instancePath:t+"/settings/"+a+"/plugin",schemaPath:"#/properties/setti\
ngs/items/properties/plugin/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.
properties.settings.items.properties.plugin.type,parentSchema:b.properties.settings.items.properties.
plugin,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+"/settings/"+a,schemaPath:"\
#/properties/settings/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.
properties.settings.items.type,parentSchema:b.properties.settings.items,data:m};e===null?e=[p]:e.push(
p),i++}}}else{let s={instancePath:t+"/settings",schemaPath:"#/properties/settings/type",keyword:"typ\
e",params:{type:"array"},message:"must be array",schema:b.properties.settings.type,parentSchema:b.properties.
settings,data:r};e===null?e=[s]:e.push(s),i++}}if(n.findings!==void 0){let r=n.findings;if(Array.isArray(
r)){let s=r.length;for(let a=0;a<s;a++)J(r[a],{instancePath:t+"/findings/"+a,parentData:r,parentDataProperty:a,
rootData:A})||(e=X(e,J.errors),i=e.length)}else{let s={instancePath:t+"/findings",schemaPath:"#/prop\
erties/findings/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.properties.
findings.type,parentSchema:b.properties.findings,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.
type,parentSchema:b,data:n};e===null?e=[r]:e.push(r),i++}return Oe.errors=e,i===0}function ye(n,{instancePath:t="",
parentData:D,parentDataProperty:W,rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.version===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"version"},message:"must have required property 'version'",schema:F.required,
parentSchema:F,data:n};e===null?e=[r]:e.push(r),i++}if(n.command===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"command"},message:"must have required proper\
ty 'command'",schema:F.required,parentSchema:F,data:n};e===null?e=[r]:e.push(r),i++}if(n.ok===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ok"},message:"\
must have required property 'ok'",schema:F.required,parentSchema:F,data:n};e===null?e=[r]:e.push(r),
i++}if(n.host===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
host"},message:"must have required property 'host'",schema:F.required,parentSchema:F,data:n};e===null?
e=[r]:e.push(r),i++}if(n.plugins===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"plugins"},message:"must have required property 'plugins'",schema:F.
required,parentSchema:F,data:n};e===null?e=[r]:e.push(r),i++}if(n.findings===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"findings"},message:"must have re\
quired property 'findings'",schema:F.required,parentSchema:F,data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)
if(!(r==="version"||r==="command"||r==="ok"||r==="host"||r==="plugins"||r==="findings")){let s={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties",schema:!1,parentSchema:F,data:n};e===null?e=[s]:e.push(s),i++}if(n.
version!==void 0){let r=n.version;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:t+"/ver\
sion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"number"},message:"must be \
number",schema:F.properties.version.type,parentSchema:F.properties.version,data:r};e===null?e=[s]:e.
push(s),i++}if(r!==1){let s={instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:F.properties.
version,data:r};e===null?e=[s]:e.push(s),i++}}if(n.command!==void 0){let r=n.command;if(typeof r!="s\
tring"){let s={instancePath:t+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:F.properties.command.type,parentSchema:F.properties.command,
data:r};e===null?e=[s]:e.push(s),i++}if(r!=="check"){let s={instancePath:t+"/command",schemaPath:"#/\
properties/command/const",keyword:"const",params:{allowedValue:"check"},message:"must be equal to co\
nstant",schema:"check",parentSchema:F.properties.command,data:r};e===null?e=[s]:e.push(s),i++}}if(n.
ok!==void 0){let r=n.ok;if(typeof r!="boolean"){let s={instancePath:t+"/ok",schemaPath:"#/properties\
/ok/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:F.properties.ok.type,
parentSchema:F.properties.ok,data:r};e===null?e=[s]:e.push(s),i++}}if(n.host!==void 0){let r=n.host;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.file===void 0){let s={instancePath:t+"/host",schemaPath:"\
#/properties/host/required",keyword:"required",params:{missingProperty:"file"},message:"must have re\
quired property 'file'",schema:F.properties.host.required,parentSchema:F.properties.host,data:r};e===
null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="file"||s==="goVersion"||s==="size"||s==="descripto\
r")){let a={instancePath:t+"/host",schemaPath:"#/properties/host/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:F.properties.host,data:r};e===null?e=[a]:e.push(a),i++}if(r.file!==void 0){let s=r.file;
if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/host/file",schemaPath:"#/properties/host/p\
roperties/file/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters",schema:1,parentSchema:F.properties.host.properties.file,data:s};e===null?e=[a]:e.push(a),
i++}}else{let a={instancePath:t+"/host/file",schemaPath:"#/properties/host/properties/file/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:F.properties.host.properties.file.type,
parentSchema:F.properties.host.properties.file,data:s};e===null?e=[a]:e.push(a),i++}}if(r.goVersion!==
void 0){let s=r.goVersion;if(typeof s!="string"){let a={instancePath:t+"/host/goVersion",schemaPath:"\
#/properties/host/properties/goVersion/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:F.properties.host.properties.goVersion.type,parentSchema:F.properties.host.properties.
goVersion,data:s};e===null?e=[a]:e.push(a),i++}}if(r.size!==void 0){let s=r.size;if(!(typeof s=="num\
ber"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:t+"/host/size",schemaPath:"#/properties/h\
ost/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:F.
properties.host.properties.size.type,parentSchema:F.properties.host.properties.size,data:s};e===null?
e=[a]:e.push(a),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let a={instancePath:t+"/hos\
t/size",schemaPath:"#/properties/host/properties/size/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:F.properties.host.properties.size,data:s};
e===null?e=[a]:e.push(a),i++}}if(r.descriptor!==void 0){let s=r.descriptor;if(typeof s!="boolean"){let a={
instancePath:t+"/host/descriptor",schemaPath:"#/properties/host/properties/descriptor/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:F.properties.host.properties.descriptor.
type,parentSchema:F.properties.host.properties.descriptor,data:s};e===null?e=[a]:e.push(a),i++}if(s!==
!0){let a={instancePath:t+"/host/descriptor",schemaPath:"#/properties/host/properties/descriptor/con\
st",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant",schema:!0,parentSchema:F.
properties.host.properties.descriptor,data:s};e===null?e=[a]:e.push(a),i++}}}else{let s={instancePath:t+
"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"object"},message:"must be o\
bject",schema:F.properties.host.type,parentSchema:F.properties.host,data:r};e===null?e=[s]:e.push(s),
i++}}if(n.plugins!==void 0){let r=n.plugins;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++)
Oe(r[a],{instancePath:t+"/plugins/"+a,parentData:r,parentDataProperty:a,rootData:A})||(e=X(e,Oe.errors),
i=e.length)}else{let s={instancePath:t+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array",schema:F.properties.plugins.type,parentSchema:F.properties.
plugins,data:r};e===null?e=[s]:e.push(s),i++}}if(n.findings!==void 0){let r=n.findings;if(Array.isArray(
r)){let s=r.length;for(let a=0;a<s;a++)J(r[a],{instancePath:t+"/findings/"+a,parentData:r,parentDataProperty:a,
rootData:A})||(e=X(e,J.errors),i=e.length)}else{let s={instancePath:t+"/findings",schemaPath:"#/prop\
erties/findings/type",keyword:"type",params:{type:"array"},message:"must be array",schema:F.properties.
findings.type,parentSchema:F.properties.findings,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:F.
type,parentSchema:F,data:n};e===null?e=[r]:e.push(r),i++}return ye.errors=e,i===0}var Lr=Ke,f={$schema:"\
http://json-schema.org/draft-07/schema#",$id:"ci-report.schema.json",title:"CiReport",description:"W\
hat lockstep ci found, step by step.",type:"object",additionalProperties:!1,required:["version","com\
mand","ok","steps"],properties:{version:{description:"Version of this document's form. Always 1.",type:"\
number",const:1},command:{description:"The command that made the report.",type:"string",const:"ci"},
ok:{description:"Whether every step passed.",type:"boolean"},steps:{description:"The steps, in order\
.",type:"array",items:{title:"CiStep",description:"One step.",type:"object",additionalProperties:!1,
required:["name","ok","milliseconds","findings","summary"],properties:{name:{description:"What was l\
ooked at.",type:"string",enum:["documents","affected","modules","generated","build","artefacts","che\
ck","against","load","test","exceptions"]},ok:{description:"Whether it passed.",type:"boolean"},skipped:{
description:"Why it did not run.",type:"string"},unchanged:{description:"True where nothing that the\
 step looks at changed since it passed without a finding, so that it did not look again.",type:"bool\
ean"},milliseconds:{description:"Time taken.",type:"number",minimum:0},findings:{description:"Findin\
gs.",type:"array",items:{$ref:"finding.schema.json"}},summary:{description:"One line about what was \
seen.",type:"string"}}}},profile:{description:"Profile that was built and judged; absent where it di\
d not come to that.",type:"string",minLength:1},units:{description:"Hosts and plugins as the step bu\
ild left them; absent where it did not come to that.",type:"array",items:{$ref:"build-report.schema.\
json#/definitions/builtUnit"}},checks:{description:"What the step check found for each host, as lock\
step check reports it; absent where it did not come to that. The findings are among those of the ste\
p.",type:"array",items:{$ref:"check-report.schema.json"}},modules:{description:"The modules of the w\
orkspace and those that a host or plugin links, by path; absent where they could not be listed.",type:"\
array",items:{title:"LinkedModule",description:"One module, in the version that is built.",type:"obj\
ect",additionalProperties:!1,required:["path","linkedBy","requiredBy"],properties:{path:{description:"\
Module path.",type:"string",minLength:1},version:{description:"Version that is built; absent for a m\
odule of the workspace.",type:"string",minLength:1},replacedBy:{description:"Folder, or module and v\
ersion, that a replace line put in its place.",type:"string",minLength:1},linkedBy:{description:"Nam\
es of the hosts and plugins that link a package of it.",type:"array",items:{type:"string",minLength:1}},
requiredBy:{description:"Who requires it, and in which version.",type:"array",items:{title:"Requirem\
ent",description:"One module that requires another.",type:"object",additionalProperties:!1,required:[
"path"],properties:{path:{description:"Path of the module that requires it.",type:"string",minLength:1},
version:{description:"Version that it asks for; absent for a module of the workspace.",type:"string",
minLength:1}}}}}}},affected:{description:"What the change affects, where only that was asked for. Th\
e other steps are about these units and tests.",allOf:[{$ref:"affected-report.schema.json"}]},against:{
title:"Against",description:"What the change does to what is deployed; absent where that was not ask\
ed for, or it did not come to that.",type:"object",additionalProperties:!1,required:["deployed","art\
efacts"],properties:{deployed:{description:"What was named: the folder of a release, or a ref.",type:"\
string",minLength:1},digest:{description:"Digest of the release.",allOf:[{$ref:"values.schema.json#/\
definitions/sha256"}]},commit:{description:"The commit that the ref named.",allOf:[{$ref:"values.sch\
ema.json#/definitions/commit"}]},artefacts:{description:"Every artefact that is deployed, each host \
before its plugins.",type:"array",items:{title:"DeployedArtefact",description:"One deployed artefact\
.",type:"object",additionalProperties:!1,required:["name","kind","host","effect","cause"],properties:{
name:{description:"Name.",type:"string",minLength:1},kind:{description:"What it is.",type:"string",enum:[
"host","plugin"]},host:{description:"Name of the host that it is or is for.",type:"string",minLength:1},
effect:{description:"still-loads: it may stay as it is; for a host, that it loads the plugins of the\
 change. redeploy: it must be rebuilt and redeployed, host and plugin together. breaks: it does not \
load after the change, and the change has nothing that takes its place.",type:"string",enum:["still-\
loads","redeploy","breaks"]},changed:{description:"Whether the change makes another file of it; abse\
nt where it makes none.",type:"boolean"},inNewHost:{description:"For a plugin: what the host of the \
change does with the deployed file.",allOf:[{$ref:"check-report.schema.json#/definitions/verdict"}]},
newInDeployedHost:{description:"For a plugin: what the deployed host does with the file of the chang\
e, or with a deployed plugin that it keeps from loading; absent where there is no such file.",allOf:[
{$ref:"check-report.schema.json#/definitions/verdict"}]},code:{description:"Code of the finding that\
 the cause is from.",allOf:[{$ref:"values.schema.json#/definitions/code"}]},cause:{description:"Why.",
type:"string",minLength:1}}}}}}}},O={description:"a SHA-256: 64 lower-case hexadecimal digits",type:"\
string",pattern:"^[0-9a-f]{64}$",examples:["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b\
7852b855"]},Y=new RegExp("^[0-9a-f]{64}$","u");function Ke(n,{instancePath:t="",parentData:D,parentDataProperty:W,
rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},
message:"must have required property 'version'",schema:f.required,parentSchema:f,data:n};e===null?e=
[r]:e.push(r),i++}if(n.command===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"command"},message:"must have required property 'command'",schema:f.required,
parentSchema:f,data:n};e===null?e=[r]:e.push(r),i++}if(n.ok===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ok"},message:"must have required property 'o\
k'",schema:f.required,parentSchema:f,data:n};e===null?e=[r]:e.push(r),i++}if(n.steps===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"steps"},message:"\
must have required property 'steps'",schema:f.required,parentSchema:f,data:n};e===null?e=[r]:e.push(
r),i++}for(let r in n)if(!se.call(f.properties,r)){let s={instancePath:t,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:f,data:n};e===null?e=[s]:e.push(s),i++}if(n.version!==void 0){
let r=n.version;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:t+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"number"},message:"must be number",schema:f.properties.
version.type,parentSchema:f.properties.version,data:r};e===null?e=[s]:e.push(s),i++}if(r!==1){let s={
instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:f.properties.version,data:r};e===null?e=[s]:
e.push(s),i++}}if(n.command!==void 0){let r=n.command;if(typeof r!="string"){let s={instancePath:t+"\
/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:f.properties.command.type,parentSchema:f.properties.command,data:r};e===null?e=[s]:
e.push(s),i++}if(r!=="ci"){let s={instancePath:t+"/command",schemaPath:"#/properties/command/const",
keyword:"const",params:{allowedValue:"ci"},message:"must be equal to constant",schema:"ci",parentSchema:f.
properties.command,data:r};e===null?e=[s]:e.push(s),i++}}if(n.ok!==void 0){let r=n.ok;if(typeof r!="\
boolean"){let s={instancePath:t+"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:f.properties.ok.type,parentSchema:f.properties.ok,data:r};
e===null?e=[s]:e.push(s),i++}}if(n.steps!==void 0){let r=n.steps;if(Array.isArray(r)){let s=r.length;
for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.name===void 0){let p={
instancePath:t+"/steps/"+a,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'",schema:f.properties.steps.items.
required,parentSchema:f.properties.steps.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.ok===void 0){
let p={instancePath:t+"/steps/"+a,schemaPath:"#/properties/steps/items/required",keyword:"required",
params:{missingProperty:"ok"},message:"must have required property 'ok'",schema:f.properties.steps.items.
required,parentSchema:f.properties.steps.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.milliseconds===
void 0){let p={instancePath:t+"/steps/"+a,schemaPath:"#/properties/steps/items/required",keyword:"re\
quired",params:{missingProperty:"milliseconds"},message:"must have required property 'milliseconds'",
schema:f.properties.steps.items.required,parentSchema:f.properties.steps.items,data:m};e===null?e=[p]:
e.push(p),i++}if(m.findings===void 0){let p={instancePath:t+"/steps/"+a,schemaPath:"#/properties/ste\
ps/items/required",keyword:"required",params:{missingProperty:"findings"},message:"must have require\
d property 'findings'",schema:f.properties.steps.items.required,parentSchema:f.properties.steps.items,
data:m};e===null?e=[p]:e.push(p),i++}if(m.summary===void 0){let p={instancePath:t+"/steps/"+a,schemaPath:"\
#/properties/steps/items/required",keyword:"required",params:{missingProperty:"summary"},message:"mu\
st have required property 'summary'",schema:f.properties.steps.items.required,parentSchema:f.properties.
steps.items,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)if(!(p==="name"||p==="ok"||p==="skip\
ped"||p==="unchanged"||p==="milliseconds"||p==="findings"||p==="summary")){let o={instancePath:t+"/s\
teps/"+a,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.
steps.items,data:m};e===null?e=[o]:e.push(o),i++}if(m.name!==void 0){let p=m.name;if(typeof p!="stri\
ng"){let o={instancePath:t+"/steps/"+a+"/name",schemaPath:"#/properties/steps/items/properties/name/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.steps.items.
properties.name.type,parentSchema:f.properties.steps.items.properties.name,data:p};e===null?e=[o]:e.
push(o),i++}if(!(p==="documents"||p==="affected"||p==="modules"||p==="generated"||p==="build"||p==="\
artefacts"||p==="check"||p==="against"||p==="load"||p==="test"||p==="exceptions")){let o={instancePath:t+
"/steps/"+a+"/name",schemaPath:"#/properties/steps/items/properties/name/enum",keyword:"enum",params:{
allowedValues:f.properties.steps.items.properties.name.enum},message:"must be equal to one of the al\
lowed values",schema:f.properties.steps.items.properties.name.enum,parentSchema:f.properties.steps.items.
properties.name,data:p};e===null?e=[o]:e.push(o),i++}}if(m.ok!==void 0){let p=m.ok;if(typeof p!="boo\
lean"){let o={instancePath:t+"/steps/"+a+"/ok",schemaPath:"#/properties/steps/items/properties/ok/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:f.properties.steps.items.
properties.ok.type,parentSchema:f.properties.steps.items.properties.ok,data:p};e===null?e=[o]:e.push(
o),i++}}if(m.skipped!==void 0){let p=m.skipped;if(typeof p!="string"){let o={instancePath:t+"/steps/"+
a+"/skipped",schemaPath:"#/properties/steps/items/properties/skipped/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:f.properties.steps.items.properties.skipped.type,parentSchema:f.
properties.steps.items.properties.skipped,data:p};e===null?e=[o]:e.push(o),i++}}if(m.unchanged!==void 0){
let p=m.unchanged;if(typeof p!="boolean"){let o={instancePath:t+"/steps/"+a+"/unchanged",schemaPath:"\
#/properties/steps/items/properties/unchanged/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:f.properties.steps.items.properties.unchanged.type,parentSchema:f.properties.
steps.items.properties.unchanged,data:p};e===null?e=[o]:e.push(o),i++}}if(m.milliseconds!==void 0){let p=m.
milliseconds;if(typeof p=="number"&&isFinite(p)){if(p<0||isNaN(p)){let o={instancePath:t+"/steps/"+a+
"/milliseconds",schemaPath:"#/properties/steps/items/properties/milliseconds/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:f.properties.steps.
items.properties.milliseconds,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/ste\
ps/"+a+"/milliseconds",schemaPath:"#/properties/steps/items/properties/milliseconds/type",keyword:"t\
ype",params:{type:"number"},message:"must be number",schema:f.properties.steps.items.properties.milliseconds.
type,parentSchema:f.properties.steps.items.properties.milliseconds,data:p};e===null?e=[o]:e.push(o),
i++}}if(m.findings!==void 0){let p=m.findings;if(Array.isArray(p)){let o=p.length;for(let d=0;d<o;d++)
J(p[d],{instancePath:t+"/steps/"+a+"/findings/"+d,parentData:p,parentDataProperty:d,rootData:A})||(e=
X(e,J.errors),i=e.length)}else{let o={instancePath:t+"/steps/"+a+"/findings",schemaPath:"#/propertie\
s/steps/items/properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:f.properties.steps.items.properties.findings.type,parentSchema:f.properties.steps.items.properties.
findings,data:p};e===null?e=[o]:e.push(o),i++}}if(m.summary!==void 0){let p=m.summary;if(typeof p!="\
string"){let o={instancePath:t+"/steps/"+a+"/summary",schemaPath:"#/properties/steps/items/propertie\
s/summary/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.steps.
items.properties.summary.type,parentSchema:f.properties.steps.items.properties.summary,data:p};e===null?
e=[o]:e.push(o),i++}}}else{let p={instancePath:t+"/steps/"+a,schemaPath:"#/properties/steps/items/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.steps.items.type,
parentSchema:f.properties.steps.items,data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:f.properties.steps.type,parentSchema:f.properties.steps,data:r};e===null?e=[s]:e.push(
s),i++}}if(n.profile!==void 0){let r=n.profile;if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+
"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.profile,data:r};e===null?e=
[s]:e.push(s),i++}}else{let s={instancePath:t+"/profile",schemaPath:"#/properties/profile/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:f.properties.profile.type,parentSchema:f.
properties.profile,data:r};e===null?e=[s]:e.push(s),i++}}if(n.units!==void 0){let r=n.units;if(Array.
isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.name===void 0){let p={instancePath:t+"/units/"+a,schemaPath:"build-report.schema.json#/defi\
nitions/builtUnit/required",keyword:"required",params:{missingProperty:"name"},message:"must have re\
quired property 'name'",schema:S.required,parentSchema:S,data:m};e===null?e=[p]:e.push(p),i++}if(m.kind===
void 0){let p={instancePath:t+"/units/"+a,schemaPath:"build-report.schema.json#/definitions/builtUni\
t/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property \
'kind'",schema:S.required,parentSchema:S,data:m};e===null?e=[p]:e.push(p),i++}if(m.file===void 0){let p={
instancePath:t+"/units/"+a,schemaPath:"build-report.schema.json#/definitions/builtUnit/required",keyword:"\
required",params:{missingProperty:"file"},message:"must have required property 'file'",schema:S.required,
parentSchema:S,data:m};e===null?e=[p]:e.push(p),i++}if(m.status===void 0){let p={instancePath:t+"/un\
its/"+a,schemaPath:"build-report.schema.json#/definitions/builtUnit/required",keyword:"required",params:{
missingProperty:"status"},message:"must have required property 'status'",schema:S.required,parentSchema:S,
data:m};e===null?e=[p]:e.push(p),i++}if(m.reason===void 0){let p={instancePath:t+"/units/"+a,schemaPath:"\
build-report.schema.json#/definitions/builtUnit/required",keyword:"required",params:{missingProperty:"\
reason"},message:"must have required property 'reason'",schema:S.required,parentSchema:S,data:m};e===
null?e=[p]:e.push(p),i++}if(m.milliseconds===void 0){let p={instancePath:t+"/units/"+a,schemaPath:"b\
uild-report.schema.json#/definitions/builtUnit/required",keyword:"required",params:{missingProperty:"\
milliseconds"},message:"must have required property 'milliseconds'",schema:S.required,parentSchema:S,
data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)if(!(p==="name"||p==="kind"||p==="file"||p==="st\
atus"||p==="reason"||p==="milliseconds"||p==="size")){let o={instancePath:t+"/units/"+a,schemaPath:"\
build-report.schema.json#/definitions/builtUnit/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:S,
data:m};e===null?e=[o]:e.push(o),i++}if(m.name!==void 0){let p=m.name;if(typeof p=="string"){if(l(p)<
1){let o={instancePath:t+"/units/"+a+"/name",schemaPath:"build-report.schema.json#/definitions/built\
Unit/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:S.properties.name,data:p};e===null?e=[o]:e.push(o),i++}}else{
let o={instancePath:t+"/units/"+a+"/name",schemaPath:"build-report.schema.json#/definitions/builtUni\
t/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.
name.type,parentSchema:S.properties.name,data:p};e===null?e=[o]:e.push(o),i++}}if(m.kind!==void 0){let p=m.
kind;if(typeof p!="string"){let o={instancePath:t+"/units/"+a+"/kind",schemaPath:"build-report.schem\
a.json#/definitions/builtUnit/properties/kind/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:S.properties.kind.type,parentSchema:S.properties.kind,data:p};e===null?e=[o]:e.
push(o),i++}if(!(p==="host"||p==="plugin")){let o={instancePath:t+"/units/"+a+"/kind",schemaPath:"bu\
ild-report.schema.json#/definitions/builtUnit/properties/kind/enum",keyword:"enum",params:{allowedValues:S.
properties.kind.enum},message:"must be equal to one of the allowed values",schema:S.properties.kind.
enum,parentSchema:S.properties.kind,data:p};e===null?e=[o]:e.push(o),i++}}if(m.file!==void 0){let p=m.
file;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/units/"+a+"/file",schemaPath:"build-r\
eport.schema.json#/definitions/builtUnit/properties/file/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:S.properties.file,data:p};e===
null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/units/"+a+"/file",schemaPath:"build-report.sc\
hema.json#/definitions/builtUnit/properties/file/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:S.properties.file.type,parentSchema:S.properties.file,data:p};e===null?e=[o]:
e.push(o),i++}}if(m.status!==void 0){let p=m.status;if(typeof p!="string"){let o={instancePath:t+"/u\
nits/"+a+"/status",schemaPath:"build-report.schema.json#/definitions/builtUnit/properties/status/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.status.type,parentSchema:S.
properties.status,data:p};e===null?e=[o]:e.push(o),i++}if(!(p==="built"||p==="compiled"||p==="up-to-\
date"||p==="failed"||p==="skipped")){let o={instancePath:t+"/units/"+a+"/status",schemaPath:"build-r\
eport.schema.json#/definitions/builtUnit/properties/status/enum",keyword:"enum",params:{allowedValues:S.
properties.status.enum},message:"must be equal to one of the allowed values",schema:S.properties.status.
enum,parentSchema:S.properties.status,data:p};e===null?e=[o]:e.push(o),i++}}if(m.reason!==void 0){let p=m.
reason;if(typeof p!="string"){let o={instancePath:t+"/units/"+a+"/reason",schemaPath:"build-report.s\
chema.json#/definitions/builtUnit/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:S.properties.reason.type,parentSchema:S.properties.reason,data:p};e===null?e=
[o]:e.push(o),i++}}if(m.milliseconds!==void 0){let p=m.milliseconds;if(typeof p=="number"&&isFinite(
p)){if(p<0||isNaN(p)){let o={instancePath:t+"/units/"+a+"/milliseconds",schemaPath:"build-report.sch\
ema.json#/definitions/builtUnit/properties/milliseconds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:S.properties.milliseconds,data:p};e===null?
e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/units/"+a+"/milliseconds",schemaPath:"build-report\
.schema.json#/definitions/builtUnit/properties/milliseconds/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number",schema:S.properties.milliseconds.type,parentSchema:S.properties.milliseconds,
data:p};e===null?e=[o]:e.push(o),i++}}if(m.size!==void 0){let p=m.size;if(!(typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p))){let o={instancePath:t+"/units/"+a+"/size",schemaPath:"build-report.sche\
ma.json#/definitions/builtUnit/properties/size/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:S.properties.size.type,parentSchema:S.properties.size,data:p};e===null?e=[o]:
e.push(o),i++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let o={instancePath:t+"/units/"+a+
"/size",schemaPath:"build-report.schema.json#/definitions/builtUnit/properties/size/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:S.properties.
size,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+"/units/"+a,schemaPath:"build\
-report.schema.json#/definitions/builtUnit/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:S.type,parentSchema:S,data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+
"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:f.properties.units.type,parentSchema:f.properties.units,data:r};e===null?e=[s]:e.push(
s),i++}}if(n.checks!==void 0){let r=n.checks;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++)
ye(r[a],{instancePath:t+"/checks/"+a,parentData:r,parentDataProperty:a,rootData:A})||(e=X(e,ye.errors),
i=e.length)}else{let s={instancePath:t+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:f.properties.checks.type,parentSchema:f.properties.
checks,data:r};e===null?e=[s]:e.push(s),i++}}if(n.modules!==void 0){let r=n.modules;if(Array.isArray(
r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.
path===void 0){let p={instancePath:t+"/modules/"+a,schemaPath:"#/properties/modules/items/required",
keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'",schema:f.
properties.modules.items.required,parentSchema:f.properties.modules.items,data:m};e===null?e=[p]:e.push(
p),i++}if(m.linkedBy===void 0){let p={instancePath:t+"/modules/"+a,schemaPath:"#/properties/modules/\
items/required",keyword:"required",params:{missingProperty:"linkedBy"},message:"must have required p\
roperty 'linkedBy'",schema:f.properties.modules.items.required,parentSchema:f.properties.modules.items,
data:m};e===null?e=[p]:e.push(p),i++}if(m.requiredBy===void 0){let p={instancePath:t+"/modules/"+a,schemaPath:"\
#/properties/modules/items/required",keyword:"required",params:{missingProperty:"requiredBy"},message:"\
must have required property 'requiredBy'",schema:f.properties.modules.items.required,parentSchema:f.
properties.modules.items,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)if(!(p==="path"||p==="v\
ersion"||p==="replacedBy"||p==="linkedBy"||p==="requiredBy")){let o={instancePath:t+"/modules/"+a,schemaPath:"\
#/properties/modules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.modules.items,data:m};
e===null?e=[o]:e.push(o),i++}if(m.path!==void 0){let p=m.path;if(typeof p=="string"){if(l(p)<1){let o={
instancePath:t+"/modules/"+a+"/path",schemaPath:"#/properties/modules/items/properties/path/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.
properties.modules.items.properties.path,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+
"/modules/"+a+"/path",schemaPath:"#/properties/modules/items/properties/path/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:f.properties.modules.items.properties.path.type,parentSchema:f.
properties.modules.items.properties.path,data:p};e===null?e=[o]:e.push(o),i++}}if(m.version!==void 0){
let p=m.version;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/modules/"+a+"/version",schemaPath:"\
#/properties/modules/items/properties/version/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.modules.items.properties.version,
data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/modules/"+a+"/version",schemaPath:"\
#/properties/modules/items/properties/version/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:f.properties.modules.items.properties.version.type,parentSchema:f.properties.modules.
items.properties.version,data:p};e===null?e=[o]:e.push(o),i++}}if(m.replacedBy!==void 0){let p=m.replacedBy;
if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/modules/"+a+"/replacedBy",schemaPath:"#/pr\
operties/modules/items/properties/replacedBy/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.modules.items.properties.replacedBy,
data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/modules/"+a+"/replacedBy",schemaPath:"\
#/properties/modules/items/properties/replacedBy/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:f.properties.modules.items.properties.replacedBy.type,parentSchema:f.properties.
modules.items.properties.replacedBy,data:p};e===null?e=[o]:e.push(o),i++}}if(m.linkedBy!==void 0){let p=m.
linkedBy;if(Array.isArray(p)){let o=p.length;for(let d=0;d<o;d++){let g=p[d];if(typeof g=="string"){
if(l(g)<1){let h={instancePath:t+"/modules/"+a+"/linkedBy/"+d,schemaPath:"#/properties/modules/items\
/properties/linkedBy/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters",schema:1,parentSchema:f.properties.modules.items.properties.linkedBy.items,data:g};
e===null?e=[h]:e.push(h),i++}}else{let h={instancePath:t+"/modules/"+a+"/linkedBy/"+d,schemaPath:"#/\
properties/modules/items/properties/linkedBy/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:f.properties.modules.items.properties.linkedBy.items.type,parentSchema:f.properties.
modules.items.properties.linkedBy.items,data:g};e===null?e=[h]:e.push(h),i++}}}else{let o={instancePath:t+
"/modules/"+a+"/linkedBy",schemaPath:"#/properties/modules/items/properties/linkedBy/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:f.properties.modules.items.properties.linkedBy.
type,parentSchema:f.properties.modules.items.properties.linkedBy,data:p};e===null?e=[o]:e.push(o),i++}}
if(m.requiredBy!==void 0){let p=m.requiredBy;if(Array.isArray(p)){let o=p.length;for(let d=0;d<o;d++){
let g=p[d];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.path===void 0){let h={instancePath:t+"/\
modules/"+a+"/requiredBy/"+d,schemaPath:"#/properties/modules/items/properties/requiredBy/items/requ\
ired",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'",
schema:f.properties.modules.items.properties.requiredBy.items.required,parentSchema:f.properties.modules.
items.properties.requiredBy.items,data:g};e===null?e=[h]:e.push(h),i++}for(let h in g)if(!(h==="path"||
h==="version")){let q={instancePath:t+"/modules/"+a+"/requiredBy/"+d,schemaPath:"#/properties/module\
s/items/properties/requiredBy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.modules.items.properties.
requiredBy.items,data:g};e===null?e=[q]:e.push(q),i++}if(g.path!==void 0){let h=g.path;if(typeof h==
"string"){if(l(h)<1){let q={instancePath:t+"/modules/"+a+"/requiredBy/"+d+"/path",schemaPath:"#/prop\
erties/modules/items/properties/requiredBy/items/properties/path/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.modules.
items.properties.requiredBy.items.properties.path,data:h};e===null?e=[q]:e.push(q),i++}}else{let q={
instancePath:t+"/modules/"+a+"/requiredBy/"+d+"/path",schemaPath:"#/properties/modules/items/propert\
ies/requiredBy/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:f.properties.modules.items.properties.requiredBy.items.properties.path.type,parentSchema:f.
properties.modules.items.properties.requiredBy.items.properties.path,data:h};e===null?e=[q]:e.push(q),
i++}}if(g.version!==void 0){let h=g.version;if(typeof h=="string"){if(l(h)<1){let q={instancePath:t+
"/modules/"+a+"/requiredBy/"+d+"/version",schemaPath:"#/properties/modules/items/properties/required\
By/items/properties/version/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters",schema:1,parentSchema:f.properties.modules.items.properties.requiredBy.items.
properties.version,data:h};e===null?e=[q]:e.push(q),i++}}else{let q={instancePath:t+"/modules/"+a+"/\
requiredBy/"+d+"/version",schemaPath:"#/properties/modules/items/properties/requiredBy/items/propert\
ies/version/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.
modules.items.properties.requiredBy.items.properties.version.type,parentSchema:f.properties.modules.
items.properties.requiredBy.items.properties.version,data:h};e===null?e=[q]:e.push(q),i++}}}else{let h={
instancePath:t+"/modules/"+a+"/requiredBy/"+d,schemaPath:"#/properties/modules/items/properties/requ\
iredBy/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.
modules.items.properties.requiredBy.items.type,parentSchema:f.properties.modules.items.properties.requiredBy.
items,data:g};e===null?e=[h]:e.push(h),i++}}}else{let o={instancePath:t+"/modules/"+a+"/requiredBy",
schemaPath:"#/properties/modules/items/properties/requiredBy/type",keyword:"type",params:{type:"arra\
y"},message:"must be array",schema:f.properties.modules.items.properties.requiredBy.type,parentSchema:f.
properties.modules.items.properties.requiredBy,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+
"/modules/"+a,schemaPath:"#/properties/modules/items/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:f.properties.modules.items.type,parentSchema:f.properties.modules.items,data:m};
e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/modules",schemaPath:"#/properties/module\
s/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.modules.type,
parentSchema:f.properties.modules,data:r};e===null?e=[s]:e.push(s),i++}}if(n.affected!==void 0&&(fe(
n.affected,{instancePath:t+"/affected",parentData:n,parentDataProperty:"affected",rootData:A})||(e=X(
e,fe.errors),i=e.length)),n.against!==void 0){let r=n.against;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.deployed===void 0){let s={instancePath:t+"/against",schemaPath:"#/properties/against/requir\
ed",keyword:"required",params:{missingProperty:"deployed"},message:"must have required property 'dep\
loyed'",schema:f.properties.against.required,parentSchema:f.properties.against,data:r};e===null?e=[s]:
e.push(s),i++}if(r.artefacts===void 0){let s={instancePath:t+"/against",schemaPath:"#/properties/aga\
inst/required",keyword:"required",params:{missingProperty:"artefacts"},message:"must have required p\
roperty 'artefacts'",schema:f.properties.against.required,parentSchema:f.properties.against,data:r};
e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="deployed"||s==="digest"||s==="commit"||s==="ar\
tefacts")){let a={instancePath:t+"/against",schemaPath:"#/properties/against/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:f.properties.against,data:r};e===null?e=[a]:e.push(a),i++}if(r.deployed!==void 0){let s=r.
deployed;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/against/deployed",schemaPath:"#/p\
roperties/against/properties/deployed/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.against.properties.deployed,data:s};
e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/against/deployed",schemaPath:"#/propertie\
s/against/properties/deployed/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.against.properties.deployed.type,parentSchema:f.properties.against.properties.deployed,data:s};
e===null?e=[a]:e.push(a),i++}}if(r.digest!==void 0){let s=r.digest;if(typeof s=="string"){if(!Y.test(
s)){let a={instancePath:t+"/against/digest",schemaPath:"values.schema.json#/definitions/sha256/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',
schema:"^[0-9a-f]{64}$",parentSchema:O,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+
"/against/digest",schemaPath:"values.schema.json#/definitions/sha256/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:O.type,parentSchema:O,data:s};e===null?e=[a]:e.push(a),i++}}
if(r.commit!==void 0){let s=r.commit;if(typeof s=="string"){if(!He.test(s)){let a={instancePath:t+"/\
against/commit",schemaPath:"values.schema.json#/definitions/commit/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{40}([0-9a-f]{24})?$"},message:'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"',
schema:"^[0-9a-f]{40}([0-9a-f]{24})?$",parentSchema:ne,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={
instancePath:t+"/against/commit",schemaPath:"values.schema.json#/definitions/commit/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:ne.type,parentSchema:ne,data:s};e===null?
e=[a]:e.push(a),i++}}if(r.artefacts!==void 0){let s=r.artefacts;if(Array.isArray(s)){let a=s.length;
for(let m=0;m<a;m++){let p=s[m];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let o={
instancePath:t+"/against/artefacts/"+m,schemaPath:"#/properties/against/properties/artefacts/items/r\
equired",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'na\
me'",schema:f.properties.against.properties.artefacts.items.required,parentSchema:f.properties.against.
properties.artefacts.items,data:p};e===null?e=[o]:e.push(o),i++}if(p.kind===void 0){let o={instancePath:t+
"/against/artefacts/"+m,schemaPath:"#/properties/against/properties/artefacts/items/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:f.properties.
against.properties.artefacts.items.required,parentSchema:f.properties.against.properties.artefacts.items,
data:p};e===null?e=[o]:e.push(o),i++}if(p.host===void 0){let o={instancePath:t+"/against/artefacts/"+
m,schemaPath:"#/properties/against/properties/artefacts/items/required",keyword:"required",params:{missingProperty:"\
host"},message:"must have required property 'host'",schema:f.properties.against.properties.artefacts.
items.required,parentSchema:f.properties.against.properties.artefacts.items,data:p};e===null?e=[o]:e.
push(o),i++}if(p.effect===void 0){let o={instancePath:t+"/against/artefacts/"+m,schemaPath:"#/proper\
ties/against/properties/artefacts/items/required",keyword:"required",params:{missingProperty:"effect"},
message:"must have required property 'effect'",schema:f.properties.against.properties.artefacts.items.
required,parentSchema:f.properties.against.properties.artefacts.items,data:p};e===null?e=[o]:e.push(
o),i++}if(p.cause===void 0){let o={instancePath:t+"/against/artefacts/"+m,schemaPath:"#/properties/a\
gainst/properties/artefacts/items/required",keyword:"required",params:{missingProperty:"cause"},message:"\
must have required property 'cause'",schema:f.properties.against.properties.artefacts.items.required,
parentSchema:f.properties.against.properties.artefacts.items,data:p};e===null?e=[o]:e.push(o),i++}for(let o in p)
if(!se.call(f.properties.against.properties.artefacts.items.properties,o)){let d={instancePath:t+"/a\
gainst/artefacts/"+m,schemaPath:"#/properties/against/properties/artefacts/items/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pr\
operties",schema:!1,parentSchema:f.properties.against.properties.artefacts.items,data:p};e===null?e=
[d]:e.push(d),i++}if(p.name!==void 0){let o=p.name;if(typeof o=="string"){if(l(o)<1){let d={instancePath:t+
"/against/artefacts/"+m+"/name",schemaPath:"#/properties/against/properties/artefacts/items/properti\
es/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs",schema:1,parentSchema:f.properties.against.properties.artefacts.items.properties.name,data:o};e===
null?e=[d]:e.push(d),i++}}else{let d={instancePath:t+"/against/artefacts/"+m+"/name",schemaPath:"#/p\
roperties/against/properties/artefacts/items/properties/name/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:f.properties.against.properties.artefacts.items.properties.name.
type,parentSchema:f.properties.against.properties.artefacts.items.properties.name,data:o};e===null?e=
[d]:e.push(d),i++}}if(p.kind!==void 0){let o=p.kind;if(typeof o!="string"){let d={instancePath:t+"/a\
gainst/artefacts/"+m+"/kind",schemaPath:"#/properties/against/properties/artefacts/items/properties/\
kind/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.against.
properties.artefacts.items.properties.kind.type,parentSchema:f.properties.against.properties.artefacts.
items.properties.kind,data:o};e===null?e=[d]:e.push(d),i++}if(!(o==="host"||o==="plugin")){let d={instancePath:t+
"/against/artefacts/"+m+"/kind",schemaPath:"#/properties/against/properties/artefacts/items/properti\
es/kind/enum",keyword:"enum",params:{allowedValues:f.properties.against.properties.artefacts.items.properties.
kind.enum},message:"must be equal to one of the allowed values",schema:f.properties.against.properties.
artefacts.items.properties.kind.enum,parentSchema:f.properties.against.properties.artefacts.items.properties.
kind,data:o};e===null?e=[d]:e.push(d),i++}}if(p.host!==void 0){let o=p.host;if(typeof o=="string"){if(l(
o)<1){let d={instancePath:t+"/against/artefacts/"+m+"/host",schemaPath:"#/properties/against/propert\
ies/artefacts/items/properties/host/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters",schema:1,parentSchema:f.properties.against.properties.artefacts.items.
properties.host,data:o};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:t+"/against/artefacts\
/"+m+"/host",schemaPath:"#/properties/against/properties/artefacts/items/properties/host/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:f.properties.against.properties.artefacts.
items.properties.host.type,parentSchema:f.properties.against.properties.artefacts.items.properties.host,
data:o};e===null?e=[d]:e.push(d),i++}}if(p.effect!==void 0){let o=p.effect;if(typeof o!="string"){let d={
instancePath:t+"/against/artefacts/"+m+"/effect",schemaPath:"#/properties/against/properties/artefac\
ts/items/properties/effect/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.against.properties.artefacts.items.properties.effect.type,parentSchema:f.properties.against.
properties.artefacts.items.properties.effect,data:o};e===null?e=[d]:e.push(d),i++}if(!(o==="still-lo\
ads"||o==="redeploy"||o==="breaks")){let d={instancePath:t+"/against/artefacts/"+m+"/effect",schemaPath:"\
#/properties/against/properties/artefacts/items/properties/effect/enum",keyword:"enum",params:{allowedValues:f.
properties.against.properties.artefacts.items.properties.effect.enum},message:"must be equal to one \
of the allowed values",schema:f.properties.against.properties.artefacts.items.properties.effect.enum,
parentSchema:f.properties.against.properties.artefacts.items.properties.effect,data:o};e===null?e=[d]:
e.push(d),i++}}if(p.changed!==void 0){let o=p.changed;if(typeof o!="boolean"){let d={instancePath:t+
"/against/artefacts/"+m+"/changed",schemaPath:"#/properties/against/properties/artefacts/items/prope\
rties/changed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:f.properties.
against.properties.artefacts.items.properties.changed.type,parentSchema:f.properties.against.properties.
artefacts.items.properties.changed,data:o};e===null?e=[d]:e.push(d),i++}}if(p.inNewHost!==void 0){let o=p.
inNewHost;if(typeof o!="string"){let d={instancePath:t+"/against/artefacts/"+m+"/inNewHost",schemaPath:"\
check-report.schema.json#/definitions/verdict/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:ie.type,parentSchema:ie,data:o};e===null?e=[d]:e.push(d),i++}if(!(o==="loads"||
o==="loads-skewed"||o==="refused"||o==="fatal"||o==="crash"||o==="hang"||o==="not-a-plugin")){let d={
instancePath:t+"/against/artefacts/"+m+"/inNewHost",schemaPath:"check-report.schema.json#/definition\
s/verdict/enum",keyword:"enum",params:{allowedValues:ie.enum},message:"must be equal to one of the a\
llowed values",schema:ie.enum,parentSchema:ie,data:o};e===null?e=[d]:e.push(d),i++}}if(p.newInDeployedHost!==
void 0){let o=p.newInDeployedHost;if(typeof o!="string"){let d={instancePath:t+"/against/artefacts/"+
m+"/newInDeployedHost",schemaPath:"check-report.schema.json#/definitions/verdict/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:ie.type,parentSchema:ie,data:o};e===null?e=[d]:
e.push(d),i++}if(!(o==="loads"||o==="loads-skewed"||o==="refused"||o==="fatal"||o==="crash"||o==="ha\
ng"||o==="not-a-plugin")){let d={instancePath:t+"/against/artefacts/"+m+"/newInDeployedHost",schemaPath:"\
check-report.schema.json#/definitions/verdict/enum",keyword:"enum",params:{allowedValues:ie.enum},message:"\
must be equal to one of the allowed values",schema:ie.enum,parentSchema:ie,data:o};e===null?e=[d]:e.
push(d),i++}}if(p.code!==void 0){let o=p.code;if(typeof o=="string"){if(!ge.test(o)){let d={instancePath:t+
"/against/artefacts/"+m+"/code",schemaPath:"values.schema.json#/definitions/code/pattern",keyword:"p\
attern",params:{pattern:"^LS\\d{4}$"},message:'must match pattern "^LS\\d{4}$"',schema:"^LS\\d{4}$",
parentSchema:ae,data:o};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:t+"/against/artefacts\
/"+m+"/code",schemaPath:"values.schema.json#/definitions/code/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:ae.type,parentSchema:ae,data:o};e===null?e=[d]:e.push(d),i++}}
if(p.cause!==void 0){let o=p.cause;if(typeof o=="string"){if(l(o)<1){let d={instancePath:t+"/against\
/artefacts/"+m+"/cause",schemaPath:"#/properties/against/properties/artefacts/items/properties/cause\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:f.properties.against.properties.artefacts.items.properties.cause,data:o};e===null?e=[d]:
e.push(d),i++}}else{let d={instancePath:t+"/against/artefacts/"+m+"/cause",schemaPath:"#/properties/\
against/properties/artefacts/items/properties/cause/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:f.properties.against.properties.artefacts.items.properties.cause.type,parentSchema:f.
properties.against.properties.artefacts.items.properties.cause,data:o};e===null?e=[d]:e.push(d),i++}}}else{
let o={instancePath:t+"/against/artefacts/"+m,schemaPath:"#/properties/against/properties/artefacts/\
items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.against.
properties.artefacts.items.type,parentSchema:f.properties.against.properties.artefacts.items,data:p};
e===null?e=[o]:e.push(o),i++}}}else{let a={instancePath:t+"/against/artefacts",schemaPath:"#/propert\
ies/against/properties/artefacts/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:f.properties.against.properties.artefacts.type,parentSchema:f.properties.against.properties.artefacts,
data:s};e===null?e=[a]:e.push(a),i++}}}else{let s={instancePath:t+"/against",schemaPath:"#/propertie\
s/against/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.against.
type,parentSchema:f.properties.against,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.type,parentSchema:f,
data:n};e===null?e=[r]:e.push(r),i++}return Ke.errors=e,i===0}var Ar=Je,c={$schema:"http://json-sche\
ma.org/draft-07/schema#",$id:"doctor-report.schema.json",title:"DoctorReport",description:"What this\
 machine has, and what it lacks.",type:"object",additionalProperties:!1,required:["version","command",
"ok","machine","store","findings"],properties:{version:{description:"Version of this document's form\
. Always 1.",type:"number",const:1},command:{description:"The command that made the report.",type:"s\
tring",const:"doctor"},ok:{description:"Whether nothing keeps this machine from fetching and buildin\
g.",type:"boolean"},machine:{title:"Machine",description:"The machine.",type:"object",additionalProperties:!1,
required:["platform","node"],properties:{platform:{description:"Platform in Go's names, as in linux-\
amd64.",type:"string",minLength:1},node:{description:"Version of Node that runs lockstep.",type:"str\
ing",minLength:1}}},go:{title:"MachineGo",description:"The go command on PATH. It fetches, and compi\
les nothing.",type:"object",additionalProperties:!1,required:["path","version","words"],properties:{
path:{description:"Absolute path.",type:"string",minLength:1},version:{description:"Its release, as \
in 1.26.9.",type:"string",minLength:1},words:{description:"What it says about itself.",type:"string",
minLength:1},distribution:{description:"What a distribution added to the version; absent for a relea\
se as Go makes it.",type:"string",minLength:1}}},compiler:{title:"MachineCompiler",description:"The \
C compiler that links plugins.",type:"object",additionalProperties:!1,required:["path","description",
"id"],properties:{path:{description:"Absolute path.",type:"string",minLength:1},description:{description:"\
What it says about itself.",type:"string",minLength:1},id:{description:"sha256 over all that decides\
 its output.",type:"string",minLength:1}}},store:{title:"MachineStore",description:"The store.",type:"\
object",additionalProperties:!1,required:["folder","bytes","parts"],properties:{folder:{description:"\
Absolute path.",type:"string",minLength:1},readOnly:{description:"A store that can't be written, use\
d for what it holds. Absolute path.",type:"string",minLength:1},bytes:{description:"Size of all file\
s in it.",type:"integer",minimum:0},free:{description:"Bytes free on its disk.",type:"integer",minimum:0},
parts:{description:"Its folders, largest first.",type:"array",items:{title:"StorePart",description:"\
One folder of the store.",type:"object",additionalProperties:!1,required:["name","bytes"],properties:{
name:{description:"Name.",type:"string",minLength:1},bytes:{description:"Size of all files in it.",type:"\
integer",minimum:0}}}}}},workspace:{title:"MachineWorkspace",description:"The workspace around the c\
urrent folder.",type:"object",additionalProperties:!1,required:["root","go","toolchain"],properties:{
root:{description:"Absolute path.",type:"string",minLength:1},go:{description:"Its Go release.",type:"\
string",minLength:1},toolchain:{description:"Whether that release is in the store; machine: the work\
space is compiled by the machine's own Go.",type:"string",enum:["present","missing","machine"]},machine:{
description:"That Go; absent where it is none that can be used.",allOf:[{$ref:"record.schema.json#/d\
efinitions/machineGo"}]},successor:{description:"A newer release of the same line.",type:"string",minLength:1},
cToolchain:{title:"PinnedCToolchain",description:"The pinned C toolchain; absent where the compiler \
on PATH is used.",type:"object",additionalProperties:!1,required:["zig","glibc","state"],properties:{
zig:{description:"Release of Zig.",type:"string",minLength:1},glibc:{description:"The oldest glibc t\
hat is built for.",type:"string",minLength:1},state:{description:"Whether it is in the store.",type:"\
string",enum:["present","missing"]}}}}},findings:{description:"Everything found.",type:"array",items:{
$ref:"finding.schema.json"}}}},ee={title:"RecordedGo",description:"A Go that is not a release as loc\
kstep fetches it.",type:"object",additionalProperties:!1,required:["words","sha256"],properties:{words:{
description:"What `go version` says.",type:"string",minLength:1},sha256:{description:"SHA-256 over i\
ts go command, tools, settings and standard library.",allOf:[{$ref:"values.schema.json#/definitions/\
sha256"}]}}};function Ne(n,{instancePath:t="",parentData:D,parentDataProperty:W,rootData:A=n}={}){let e=null,
i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.words===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"words"},message:"must have required property\
 'words'",schema:ee.required,parentSchema:ee,data:n};e===null?e=[r]:e.push(r),i++}if(n.sha256===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"\
must have required property 'sha256'",schema:ee.required,parentSchema:ee,data:n};e===null?e=[r]:e.push(
r),i++}for(let r in n)if(!(r==="words"||r==="sha256")){let s={instancePath:t,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have add\
itional properties",schema:!1,parentSchema:ee,data:n};e===null?e=[s]:e.push(s),i++}if(n.words!==void 0){
let r=n.words;if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+"/words",schemaPath:"#/propert\
ies/words/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters",schema:1,parentSchema:ee.properties.words,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+
"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:ee.properties.words.type,parentSchema:ee.properties.words,data:r};e===null?e=[s]:e.push(
s),i++}}if(n.sha256!==void 0){let r=n.sha256;if(typeof r=="string"){if(!Y.test(r)){let s={instancePath:t+
"/sha256",schemaPath:"values.schema.json#/definitions/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,
data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/sha256",schemaPath:"values.schema\
.json#/definitions/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.
type,parentSchema:O,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object",schema:ee.type,parentSchema:ee,
data:n};e===null?e=[r]:e.push(r),i++}return Ne.errors=e,i===0}function Je(n,{instancePath:t="",parentData:D,
parentDataProperty:W,rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
version===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:c.required,parentSchema:c,data:n};e===
null?e=[r]:e.push(r),i++}if(n.command===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"command"},message:"must have required property 'command'",schema:c.
required,parentSchema:c,data:n};e===null?e=[r]:e.push(r),i++}if(n.ok===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ok"},message:"must have required\
 property 'ok'",schema:c.required,parentSchema:c,data:n};e===null?e=[r]:e.push(r),i++}if(n.machine===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ma\
chine"},message:"must have required property 'machine'",schema:c.required,parentSchema:c,data:n};e===
null?e=[r]:e.push(r),i++}if(n.store===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"store"},message:"must have required property 'store'",schema:c.required,
parentSchema:c,data:n};e===null?e=[r]:e.push(r),i++}if(n.findings===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"findings"},message:"must have required prope\
rty 'findings'",schema:c.required,parentSchema:c,data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)
if(!se.call(c.properties,r)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,
parentSchema:c,data:n};e===null?e=[s]:e.push(s),i++}if(n.version!==void 0){let r=n.version;if(!(typeof r==
"number"&&isFinite(r))){let s={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:c.properties.version.type,parentSchema:c.
properties.version,data:r};e===null?e=[s]:e.push(s),i++}if(r!==1){let s={instancePath:t+"/version",schemaPath:"\
#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to consta\
nt",schema:1,parentSchema:c.properties.version,data:r};e===null?e=[s]:e.push(s),i++}}if(n.command!==
void 0){let r=n.command;if(typeof r!="string"){let s={instancePath:t+"/command",schemaPath:"#/proper\
ties/command/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.
command.type,parentSchema:c.properties.command,data:r};e===null?e=[s]:e.push(s),i++}if(r!=="doctor"){
let s={instancePath:t+"/command",schemaPath:"#/properties/command/const",keyword:"const",params:{allowedValue:"\
doctor"},message:"must be equal to constant",schema:"doctor",parentSchema:c.properties.command,data:r};
e===null?e=[s]:e.push(s),i++}}if(n.ok!==void 0){let r=n.ok;if(typeof r!="boolean"){let s={instancePath:t+
"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean",schema:c.properties.ok.type,parentSchema:c.properties.ok,data:r};e===null?e=[s]:e.push(s),i++}}
if(n.machine!==void 0){let r=n.machine;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.platform===
void 0){let s={instancePath:t+"/machine",schemaPath:"#/properties/machine/required",keyword:"require\
d",params:{missingProperty:"platform"},message:"must have required property 'platform'",schema:c.properties.
machine.required,parentSchema:c.properties.machine,data:r};e===null?e=[s]:e.push(s),i++}if(r.node===
void 0){let s={instancePath:t+"/machine",schemaPath:"#/properties/machine/required",keyword:"require\
d",params:{missingProperty:"node"},message:"must have required property 'node'",schema:c.properties.
machine.required,parentSchema:c.properties.machine,data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)
if(!(s==="platform"||s==="node")){let a={instancePath:t+"/machine",schemaPath:"#/properties/machine/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT\
 have additional properties",schema:!1,parentSchema:c.properties.machine,data:r};e===null?e=[a]:e.push(
a),i++}if(r.platform!==void 0){let s=r.platform;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+
"/machine/platform",schemaPath:"#/properties/machine/properties/platform/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:c.properties.
machine.properties.platform,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/machi\
ne/platform",schemaPath:"#/properties/machine/properties/platform/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:c.properties.machine.properties.platform.type,parentSchema:c.
properties.machine.properties.platform,data:s};e===null?e=[a]:e.push(a),i++}}if(r.node!==void 0){let s=r.
node;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/machine/node",schemaPath:"#/propertie\
s/machine/properties/node/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters",schema:1,parentSchema:c.properties.machine.properties.node,data:s};e===null?e=
[a]:e.push(a),i++}}else{let a={instancePath:t+"/machine/node",schemaPath:"#/properties/machine/prope\
rties/node/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.
machine.properties.node.type,parentSchema:c.properties.machine.properties.node,data:s};e===null?e=[a]:
e.push(a),i++}}}else{let s={instancePath:t+"/machine",schemaPath:"#/properties/machine/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:c.properties.machine.type,parentSchema:c.
properties.machine,data:r};e===null?e=[s]:e.push(s),i++}}if(n.go!==void 0){let r=n.go;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.path===void 0){let s={instancePath:t+"/go",schemaPath:"#/propertie\
s/go/required",keyword:"required",params:{missingProperty:"path"},message:"must have required proper\
ty 'path'",schema:c.properties.go.required,parentSchema:c.properties.go,data:r};e===null?e=[s]:e.push(
s),i++}if(r.version===void 0){let s={instancePath:t+"/go",schemaPath:"#/properties/go/required",keyword:"\
required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:c.
properties.go.required,parentSchema:c.properties.go,data:r};e===null?e=[s]:e.push(s),i++}if(r.words===
void 0){let s={instancePath:t+"/go",schemaPath:"#/properties/go/required",keyword:"required",params:{
missingProperty:"words"},message:"must have required property 'words'",schema:c.properties.go.required,
parentSchema:c.properties.go,data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="path"||s===
"version"||s==="words"||s==="distribution")){let a={instancePath:t+"/go",schemaPath:"#/properties/go\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties",schema:!1,parentSchema:c.properties.go,data:r};e===null?e=[a]:e.push(a),
i++}if(r.path!==void 0){let s=r.path;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/go/pa\
th",schemaPath:"#/properties/go/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:c.properties.go.properties.path,data:s};
e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/go/path",schemaPath:"#/properties/go/prop\
erties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.
go.properties.path.type,parentSchema:c.properties.go.properties.path,data:s};e===null?e=[a]:e.push(a),
i++}}if(r.version!==void 0){let s=r.version;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+
"/go/version",schemaPath:"#/properties/go/properties/version/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:c.properties.go.properties.
version,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/go/version",schemaPath:"#\
/properties/go/properties/version/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:c.properties.go.properties.version.type,parentSchema:c.properties.go.properties.version,data:s};
e===null?e=[a]:e.push(a),i++}}if(r.words!==void 0){let s=r.words;if(typeof s=="string"){if(l(s)<1){let a={
instancePath:t+"/go/words",schemaPath:"#/properties/go/properties/words/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:c.properties.
go.properties.words,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/go/words",schemaPath:"\
#/properties/go/properties/words/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:c.properties.go.properties.words.type,parentSchema:c.properties.go.properties.words,data:s};e===
null?e=[a]:e.push(a),i++}}if(r.distribution!==void 0){let s=r.distribution;if(typeof s=="string"){if(l(
s)<1){let a={instancePath:t+"/go/distribution",schemaPath:"#/properties/go/properties/distribution/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:c.properties.go.properties.distribution,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={
instancePath:t+"/go/distribution",schemaPath:"#/properties/go/properties/distribution/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:c.properties.go.properties.distribution.
type,parentSchema:c.properties.go.properties.distribution,data:s};e===null?e=[a]:e.push(a),i++}}}else{
let s={instancePath:t+"/go",schemaPath:"#/properties/go/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:c.properties.go.type,parentSchema:c.properties.go,data:r};e===null?e=
[s]:e.push(s),i++}}if(n.compiler!==void 0){let r=n.compiler;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.path===void 0){let s={instancePath:t+"/compiler",schemaPath:"#/properties/compiler/required",
keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'",schema:c.
properties.compiler.required,parentSchema:c.properties.compiler,data:r};e===null?e=[s]:e.push(s),i++}
if(r.description===void 0){let s={instancePath:t+"/compiler",schemaPath:"#/properties/compiler/requi\
red",keyword:"required",params:{missingProperty:"description"},message:"must have required property \
'description'",schema:c.properties.compiler.required,parentSchema:c.properties.compiler,data:r};e===
null?e=[s]:e.push(s),i++}if(r.id===void 0){let s={instancePath:t+"/compiler",schemaPath:"#/propertie\
s/compiler/required",keyword:"required",params:{missingProperty:"id"},message:"must have required pr\
operty 'id'",schema:c.properties.compiler.required,parentSchema:c.properties.compiler,data:r};e===null?
e=[s]:e.push(s),i++}for(let s in r)if(!(s==="path"||s==="description"||s==="id")){let a={instancePath:t+
"/compiler",schemaPath:"#/properties/compiler/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:c.properties.
compiler,data:r};e===null?e=[a]:e.push(a),i++}if(r.path!==void 0){let s=r.path;if(typeof s=="string"){
if(l(s)<1){let a={instancePath:t+"/compiler/path",schemaPath:"#/properties/compiler/properties/path/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:c.properties.compiler.properties.path,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={
instancePath:t+"/compiler/path",schemaPath:"#/properties/compiler/properties/path/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:c.properties.compiler.properties.path.type,
parentSchema:c.properties.compiler.properties.path,data:s};e===null?e=[a]:e.push(a),i++}}if(r.description!==
void 0){let s=r.description;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/compiler/descr\
iption",schemaPath:"#/properties/compiler/properties/description/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:c.properties.compiler.
properties.description,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/compiler/d\
escription",schemaPath:"#/properties/compiler/properties/description/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:c.properties.compiler.properties.description.type,parentSchema:c.
properties.compiler.properties.description,data:s};e===null?e=[a]:e.push(a),i++}}if(r.id!==void 0){let s=r.
id;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/compiler/id",schemaPath:"#/properties/c\
ompiler/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters",schema:1,parentSchema:c.properties.compiler.properties.id,data:s};e===null?e=[a]:e.
push(a),i++}}else{let a={instancePath:t+"/compiler/id",schemaPath:"#/properties/compiler/properties/\
id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.compiler.
properties.id.type,parentSchema:c.properties.compiler.properties.id,data:s};e===null?e=[a]:e.push(a),
i++}}}else{let s={instancePath:t+"/compiler",schemaPath:"#/properties/compiler/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:c.properties.compiler.type,parentSchema:c.properties.
compiler,data:r};e===null?e=[s]:e.push(s),i++}}if(n.store!==void 0){let r=n.store;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(r.folder===void 0){let s={instancePath:t+"/store",schemaPath:"#/proper\
ties/store/required",keyword:"required",params:{missingProperty:"folder"},message:"must have require\
d property 'folder'",schema:c.properties.store.required,parentSchema:c.properties.store,data:r};e===
null?e=[s]:e.push(s),i++}if(r.bytes===void 0){let s={instancePath:t+"/store",schemaPath:"#/propertie\
s/store/required",keyword:"required",params:{missingProperty:"bytes"},message:"must have required pr\
operty 'bytes'",schema:c.properties.store.required,parentSchema:c.properties.store,data:r};e===null?
e=[s]:e.push(s),i++}if(r.parts===void 0){let s={instancePath:t+"/store",schemaPath:"#/properties/sto\
re/required",keyword:"required",params:{missingProperty:"parts"},message:"must have required propert\
y 'parts'",schema:c.properties.store.required,parentSchema:c.properties.store,data:r};e===null?e=[s]:
e.push(s),i++}for(let s in r)if(!(s==="folder"||s==="readOnly"||s==="bytes"||s==="free"||s==="parts")){
let a={instancePath:t+"/store",schemaPath:"#/properties/store/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:c.properties.store,data:r};e===null?e=[a]:e.push(a),i++}if(r.folder!==void 0){let s=r.folder;
if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/store/folder",schemaPath:"#/properties/sto\
re/properties/folder/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:c.properties.store.properties.folder,data:s};e===null?e=[a]:e.
push(a),i++}}else{let a={instancePath:t+"/store/folder",schemaPath:"#/properties/store/properties/fo\
lder/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.store.
properties.folder.type,parentSchema:c.properties.store.properties.folder,data:s};e===null?e=[a]:e.push(
a),i++}}if(r.readOnly!==void 0){let s=r.readOnly;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+
"/store/readOnly",schemaPath:"#/properties/store/properties/readOnly/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:c.properties.
store.properties.readOnly,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/store/r\
eadOnly",schemaPath:"#/properties/store/properties/readOnly/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:c.properties.store.properties.readOnly.type,parentSchema:c.properties.
store.properties.readOnly,data:s};e===null?e=[a]:e.push(a),i++}}if(r.bytes!==void 0){let s=r.bytes;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:t+"/store/bytes",schemaPath:"#/proper\
ties/store/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:c.
properties.store.properties.bytes.type,parentSchema:c.properties.store.properties.bytes,data:s};e===
null?e=[a]:e.push(a),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let a={instancePath:t+
"/store/bytes",schemaPath:"#/properties/store/properties/bytes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:c.properties.store.properties.bytes,data:s};
e===null?e=[a]:e.push(a),i++}}if(r.free!==void 0){let s=r.free;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let a={instancePath:t+"/store/free",schemaPath:"#/properties/store/properties/free\
/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:c.properties.store.properties.
free.type,parentSchema:c.properties.store.properties.free,data:s};e===null?e=[a]:e.push(a),i++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let a={instancePath:t+"/store/free",schemaPath:"#/properties\
/store/properties/free/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0",schema:0,parentSchema:c.properties.store.properties.free,data:s};e===null?e=[a]:e.push(a),i++}}
if(r.parts!==void 0){let s=r.parts;if(Array.isArray(s)){let a=s.length;for(let m=0;m<a;m++){let p=s[m];
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let o={instancePath:t+"/store/parts\
/"+m,schemaPath:"#/properties/store/properties/parts/items/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:c.properties.store.properties.parts.items.
required,parentSchema:c.properties.store.properties.parts.items,data:p};e===null?e=[o]:e.push(o),i++}
if(p.bytes===void 0){let o={instancePath:t+"/store/parts/"+m,schemaPath:"#/properties/store/properti\
es/parts/items/required",keyword:"required",params:{missingProperty:"bytes"},message:"must have requ\
ired property 'bytes'",schema:c.properties.store.properties.parts.items.required,parentSchema:c.properties.
store.properties.parts.items,data:p};e===null?e=[o]:e.push(o),i++}for(let o in p)if(!(o==="name"||o===
"bytes")){let d={instancePath:t+"/store/parts/"+m,schemaPath:"#/properties/store/properties/parts/it\
ems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must\
 NOT have additional properties",schema:!1,parentSchema:c.properties.store.properties.parts.items,data:p};
e===null?e=[d]:e.push(d),i++}if(p.name!==void 0){let o=p.name;if(typeof o=="string"){if(l(o)<1){let d={
instancePath:t+"/store/parts/"+m+"/name",schemaPath:"#/properties/store/properties/parts/items/prope\
rties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters",schema:1,parentSchema:c.properties.store.properties.parts.items.properties.name,data:o};e===null?
e=[d]:e.push(d),i++}}else{let d={instancePath:t+"/store/parts/"+m+"/name",schemaPath:"#/properties/s\
tore/properties/parts/items/properties/name/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:c.properties.store.properties.parts.items.properties.name.type,parentSchema:c.properties.
store.properties.parts.items.properties.name,data:o};e===null?e=[d]:e.push(d),i++}}if(p.bytes!==void 0){
let o=p.bytes;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let d={instancePath:t+"/stor\
e/parts/"+m+"/bytes",schemaPath:"#/properties/store/properties/parts/items/properties/bytes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:c.properties.store.properties.parts.items.
properties.bytes.type,parentSchema:c.properties.store.properties.parts.items.properties.bytes,data:o};
e===null?e=[d]:e.push(d),i++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let d={instancePath:t+
"/store/parts/"+m+"/bytes",schemaPath:"#/properties/store/properties/parts/items/properties/bytes/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:c.
properties.store.properties.parts.items.properties.bytes,data:o};e===null?e=[d]:e.push(d),i++}}}else{
let o={instancePath:t+"/store/parts/"+m,schemaPath:"#/properties/store/properties/parts/items/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:c.properties.store.properties.
parts.items.type,parentSchema:c.properties.store.properties.parts.items,data:p};e===null?e=[o]:e.push(
o),i++}}}else{let a={instancePath:t+"/store/parts",schemaPath:"#/properties/store/properties/parts/t\
ype",keyword:"type",params:{type:"array"},message:"must be array",schema:c.properties.store.properties.
parts.type,parentSchema:c.properties.store.properties.parts,data:s};e===null?e=[a]:e.push(a),i++}}}else{
let s={instancePath:t+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:c.properties.store.type,parentSchema:c.properties.store,data:r};
e===null?e=[s]:e.push(s),i++}}if(n.workspace!==void 0){let r=n.workspace;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.root===void 0){let s={instancePath:t+"/workspace",schemaPath:"#/properties/workspac\
e/required",keyword:"required",params:{missingProperty:"root"},message:"must have required property \
'root'",schema:c.properties.workspace.required,parentSchema:c.properties.workspace,data:r};e===null?
e=[s]:e.push(s),i++}if(r.go===void 0){let s={instancePath:t+"/workspace",schemaPath:"#/properties/wo\
rkspace/required",keyword:"required",params:{missingProperty:"go"},message:"must have required prope\
rty 'go'",schema:c.properties.workspace.required,parentSchema:c.properties.workspace,data:r};e===null?
e=[s]:e.push(s),i++}if(r.toolchain===void 0){let s={instancePath:t+"/workspace",schemaPath:"#/proper\
ties/workspace/required",keyword:"required",params:{missingProperty:"toolchain"},message:"must have \
required property 'toolchain'",schema:c.properties.workspace.required,parentSchema:c.properties.workspace,
data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="root"||s==="go"||s==="toolchain"||s===
"machine"||s==="successor"||s==="cToolchain")){let a={instancePath:t+"/workspace",schemaPath:"#/prop\
erties/workspace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:c.properties.workspace,data:r};
e===null?e=[a]:e.push(a),i++}if(r.root!==void 0){let s=r.root;if(typeof s=="string"){if(l(s)<1){let a={
instancePath:t+"/workspace/root",schemaPath:"#/properties/workspace/properties/root/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:c.
properties.workspace.properties.root,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+
"/workspace/root",schemaPath:"#/properties/workspace/properties/root/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:c.properties.workspace.properties.root.type,parentSchema:c.
properties.workspace.properties.root,data:s};e===null?e=[a]:e.push(a),i++}}if(r.go!==void 0){let s=r.
go;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/workspace/go",schemaPath:"#/properties/\
workspace/properties/go/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters",schema:1,parentSchema:c.properties.workspace.properties.go,data:s};e===null?e=[a]:
e.push(a),i++}}else{let a={instancePath:t+"/workspace/go",schemaPath:"#/properties/workspace/propert\
ies/go/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.workspace.
properties.go.type,parentSchema:c.properties.workspace.properties.go,data:s};e===null?e=[a]:e.push(a),
i++}}if(r.toolchain!==void 0){let s=r.toolchain;if(typeof s!="string"){let a={instancePath:t+"/works\
pace/toolchain",schemaPath:"#/properties/workspace/properties/toolchain/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:c.properties.workspace.properties.toolchain.type,parentSchema:c.
properties.workspace.properties.toolchain,data:s};e===null?e=[a]:e.push(a),i++}if(!(s==="present"||s===
"missing"||s==="machine")){let a={instancePath:t+"/workspace/toolchain",schemaPath:"#/properties/wor\
kspace/properties/toolchain/enum",keyword:"enum",params:{allowedValues:c.properties.workspace.properties.
toolchain.enum},message:"must be equal to one of the allowed values",schema:c.properties.workspace.properties.
toolchain.enum,parentSchema:c.properties.workspace.properties.toolchain,data:s};e===null?e=[a]:e.push(
a),i++}}if(r.machine!==void 0&&(Ne(r.machine,{instancePath:t+"/workspace/machine",parentData:r,parentDataProperty:"\
machine",rootData:A})||(e=X(e,Ne.errors),i=e.length)),r.successor!==void 0){let s=r.successor;if(typeof s==
"string"){if(l(s)<1){let a={instancePath:t+"/workspace/successor",schemaPath:"#/properties/workspace\
/properties/successor/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters",schema:1,parentSchema:c.properties.workspace.properties.successor,data:s};e===null?
e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/workspace/successor",schemaPath:"#/properties/work\
space/properties/successor/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.
properties.workspace.properties.successor.type,parentSchema:c.properties.workspace.properties.successor,
data:s};e===null?e=[a]:e.push(a),i++}}if(r.cToolchain!==void 0){let s=r.cToolchain;if(s&&typeof s=="\
object"&&!Array.isArray(s)){if(s.zig===void 0){let a={instancePath:t+"/workspace/cToolchain",schemaPath:"\
#/properties/workspace/properties/cToolchain/required",keyword:"required",params:{missingProperty:"z\
ig"},message:"must have required property 'zig'",schema:c.properties.workspace.properties.cToolchain.
required,parentSchema:c.properties.workspace.properties.cToolchain,data:s};e===null?e=[a]:e.push(a),
i++}if(s.glibc===void 0){let a={instancePath:t+"/workspace/cToolchain",schemaPath:"#/properties/work\
space/properties/cToolchain/required",keyword:"required",params:{missingProperty:"glibc"},message:"m\
ust have required property 'glibc'",schema:c.properties.workspace.properties.cToolchain.required,parentSchema:c.
properties.workspace.properties.cToolchain,data:s};e===null?e=[a]:e.push(a),i++}if(s.state===void 0){
let a={instancePath:t+"/workspace/cToolchain",schemaPath:"#/properties/workspace/properties/cToolcha\
in/required",keyword:"required",params:{missingProperty:"state"},message:"must have required propert\
y 'state'",schema:c.properties.workspace.properties.cToolchain.required,parentSchema:c.properties.workspace.
properties.cToolchain,data:s};e===null?e=[a]:e.push(a),i++}for(let a in s)if(!(a==="zig"||a==="glibc"||
a==="state")){let m={instancePath:t+"/workspace/cToolchain",schemaPath:"#/properties/workspace/prope\
rties/cToolchain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties",schema:!1,parentSchema:c.properties.workspace.properties.
cToolchain,data:s};e===null?e=[m]:e.push(m),i++}if(s.zig!==void 0){let a=s.zig;if(typeof a=="string"){
if(l(a)<1){let m={instancePath:t+"/workspace/cToolchain/zig",schemaPath:"#/properties/workspace/prop\
erties/cToolchain/properties/zig/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters",schema:1,parentSchema:c.properties.workspace.properties.cToolchain.properties.
zig,data:a};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:t+"/workspace/cToolchain/zig",schemaPath:"\
#/properties/workspace/properties/cToolchain/properties/zig/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:c.properties.workspace.properties.cToolchain.properties.zig.type,
parentSchema:c.properties.workspace.properties.cToolchain.properties.zig,data:a};e===null?e=[m]:e.push(
m),i++}}if(s.glibc!==void 0){let a=s.glibc;if(typeof a=="string"){if(l(a)<1){let m={instancePath:t+"\
/workspace/cToolchain/glibc",schemaPath:"#/properties/workspace/properties/cToolchain/properties/gli\
bc/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:c.properties.workspace.properties.cToolchain.properties.glibc,data:a};e===null?e=[m]:e.
push(m),i++}}else{let m={instancePath:t+"/workspace/cToolchain/glibc",schemaPath:"#/properties/works\
pace/properties/cToolchain/properties/glibc/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:c.properties.workspace.properties.cToolchain.properties.glibc.type,parentSchema:c.
properties.workspace.properties.cToolchain.properties.glibc,data:a};e===null?e=[m]:e.push(m),i++}}if(s.
state!==void 0){let a=s.state;if(typeof a!="string"){let m={instancePath:t+"/workspace/cToolchain/st\
ate",schemaPath:"#/properties/workspace/properties/cToolchain/properties/state/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:c.properties.workspace.properties.cToolchain.
properties.state.type,parentSchema:c.properties.workspace.properties.cToolchain.properties.state,data:a};
e===null?e=[m]:e.push(m),i++}if(!(a==="present"||a==="missing")){let m={instancePath:t+"/workspace/c\
Toolchain/state",schemaPath:"#/properties/workspace/properties/cToolchain/properties/state/enum",keyword:"\
enum",params:{allowedValues:c.properties.workspace.properties.cToolchain.properties.state.enum},message:"\
must be equal to one of the allowed values",schema:c.properties.workspace.properties.cToolchain.properties.
state.enum,parentSchema:c.properties.workspace.properties.cToolchain.properties.state,data:a};e===null?
e=[m]:e.push(m),i++}}}else{let a={instancePath:t+"/workspace/cToolchain",schemaPath:"#/properties/wo\
rkspace/properties/cToolchain/type",keyword:"type",params:{type:"object"},message:"must be object",schema:c.
properties.workspace.properties.cToolchain.type,parentSchema:c.properties.workspace.properties.cToolchain,
data:s};e===null?e=[a]:e.push(a),i++}}}else{let s={instancePath:t+"/workspace",schemaPath:"#/propert\
ies/workspace/type",keyword:"type",params:{type:"object"},message:"must be object",schema:c.properties.
workspace.type,parentSchema:c.properties.workspace,data:r};e===null?e=[s]:e.push(s),i++}}if(n.findings!==
void 0){let r=n.findings;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++)J(r[a],{instancePath:t+
"/findings/"+a,parentData:r,parentDataProperty:a,rootData:A})||(e=X(e,J.errors),i=e.length)}else{let s={
instancePath:t+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"arra\
y"},message:"must be array",schema:c.properties.findings.type,parentSchema:c.properties.findings,data:r};
e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:c.type,parentSchema:c,data:n};e===null?e=[r]:e.push(r),
i++}return Je.errors=e,i===0}var Tr=Qe,H={$schema:"http://json-schema.org/draft-07/schema#",$id:"exp\
lain-report.schema.json",title:"ExplainReport",description:"What lockstep explain knows about words \
of Go.",type:"object",additionalProperties:!1,required:["version","command","ok","texts","unrecognis\
ed","next"],properties:{version:{description:"Version of this document's form. Always 1.",type:"numb\
er",const:1},command:{description:"The command that made the report.",type:"string",const:"explain"},
ok:{description:"Whether a text was recognised.",type:"boolean"},texts:{description:"Every recognise\
d text once, in the order of the input.",type:"array",items:{$ref:"#/definitions/text"}},unrecognised:{
description:"Lines that are no text of Go about plugins.",type:"integer",minimum:0},next:{description:"\
Where nothing was recognised: what tells more.",type:"array",items:{$ref:"#/definitions/step"}}},definitions:{
step:{title:"ExplainStep",description:"What to run to be sure.",type:"object",additionalProperties:!1,
required:["text"],properties:{text:{description:"What it tells.",type:"string",minLength:1},command:{
description:"The command. HOST stands for the host's file where the text names none.",type:"string",
minLength:1}}},text:{title:"ExplainedText",description:"One recognised text.",type:"object",additionalProperties:!1,
required:["family","line","count","text","title","doing","values","meanings","settle"],properties:{family:{
description:"Name of the text's family, which stays the same from version to version.",type:"string",
minLength:1},line:{description:"Line of the input where it comes first, from 1.",type:"integer",minimum:1},
count:{description:"How often it comes.",type:"integer",minimum:1},text:{description:"The line, with\
out what colours it.",type:"string",minLength:1},title:{description:"What it says, in short.",type:"\
string",minLength:1},doing:{description:"What was going on when it was said.",type:"string",minLength:1},
values:{description:"What the text names: file, package, symbol and the like.",type:"object",additionalProperties:{
type:"string"}},meanings:{description:"What it can mean, likeliest first.",type:"array",items:{title:"\
Meaning",description:"One thing that it can mean.",type:"object",additionalProperties:!1,required:["\
text","certainty"],properties:{text:{description:"What may be so.",type:"string",minLength:1},certainty:{
description:"How sure it is, from the text alone.",allOf:[{$ref:"finding.schema.json#/definitions/ce\
rtainty"}]},code:{description:"Code whose page says more.",allOf:[{$ref:"values.schema.json#/definit\
ions/code"}]}}}},settle:{description:"What to run to be sure, best first.",type:"array",items:{$ref:"\
#/definitions/step"}}}}}},Q={title:"ExplainStep",description:"What to run to be sure.",type:"object",
additionalProperties:!1,required:["text"],properties:{text:{description:"What it tells.",type:"strin\
g",minLength:1},command:{description:"The command. HOST stands for the host's file where the text na\
mes none.",type:"string",minLength:1}}},N={title:"ExplainedText",description:"One recognised text.",
type:"object",additionalProperties:!1,required:["family","line","count","text","title","doing","valu\
es","meanings","settle"],properties:{family:{description:"Name of the text's family, which stays the\
 same from version to version.",type:"string",minLength:1},line:{description:"Line of the input wher\
e it comes first, from 1.",type:"integer",minimum:1},count:{description:"How often it comes.",type:"\
integer",minimum:1},text:{description:"The line, without what colours it.",type:"string",minLength:1},
title:{description:"What it says, in short.",type:"string",minLength:1},doing:{description:"What was\
 going on when it was said.",type:"string",minLength:1},values:{description:"What the text names: fi\
le, package, symbol and the like.",type:"object",additionalProperties:{type:"string"}},meanings:{description:"\
What it can mean, likeliest first.",type:"array",items:{title:"Meaning",description:"One thing that \
it can mean.",type:"object",additionalProperties:!1,required:["text","certainty"],properties:{text:{
description:"What may be so.",type:"string",minLength:1},certainty:{description:"How sure it is, fro\
m the text alone.",allOf:[{$ref:"finding.schema.json#/definitions/certainty"}]},code:{description:"C\
ode whose page says more.",allOf:[{$ref:"values.schema.json#/definitions/code"}]}}}},settle:{description:"\
What to run to be sure, best first.",type:"array",items:{$ref:"#/definitions/step"}}}};function xe(n,{
instancePath:t="",parentData:D,parentDataProperty:W,rootData:A=n}={}){let e=null,i=0;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.family===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"family"},message:"must have required property 'family'",schema:N.
required,parentSchema:N,data:n};e===null?e=[r]:e.push(r),i++}if(n.line===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"line"},message:"must have requir\
ed property 'line'",schema:N.required,parentSchema:N,data:n};e===null?e=[r]:e.push(r),i++}if(n.count===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"co\
unt"},message:"must have required property 'count'",schema:N.required,parentSchema:N,data:n};e===null?
e=[r]:e.push(r),i++}if(n.text===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"text"},message:"must have required property 'text'",schema:N.required,
parentSchema:N,data:n};e===null?e=[r]:e.push(r),i++}if(n.title===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property\
 'title'",schema:N.required,parentSchema:N,data:n};e===null?e=[r]:e.push(r),i++}if(n.doing===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"doing"},message:"\
must have required property 'doing'",schema:N.required,parentSchema:N,data:n};e===null?e=[r]:e.push(
r),i++}if(n.values===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"values"},message:"must have required property 'values'",schema:N.required,parentSchema:N,
data:n};e===null?e=[r]:e.push(r),i++}if(n.meanings===void 0){let r={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"meanings"},message:"must have required property '\
meanings'",schema:N.required,parentSchema:N,data:n};e===null?e=[r]:e.push(r),i++}if(n.settle===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"settle"},message:"\
must have required property 'settle'",schema:N.required,parentSchema:N,data:n};e===null?e=[r]:e.push(
r),i++}for(let r in n)if(!se.call(N.properties,r)){let s={instancePath:t,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:N,data:n};e===null?e=[s]:e.push(s),i++}if(n.family!==void 0){
let r=n.family;if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+"/family",schemaPath:"#/prope\
rties/family/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters",schema:1,parentSchema:N.properties.family,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:t+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:N.properties.family.type,parentSchema:N.properties.family,data:r};e===
null?e=[s]:e.push(s),i++}}if(n.line!==void 0){let r=n.line;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let s={instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:N.properties.line.type,parentSchema:N.properties.line,
data:r};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:t+
"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:N.properties.line,data:r};e===null?e=[s]:e.push(s),i++}}if(n.count!==
void 0){let r=n.count;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:t+
"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer",schema:N.properties.count.type,parentSchema:N.properties.count,data:r};e===null?e=[s]:e.push(
s),i++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:t+"/count",schemaPath:"\
#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:N.properties.count,data:r};e===null?e=[s]:e.push(s),i++}}if(n.text!==void 0){let r=n.
text;if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+"/text",schemaPath:"#/properties/text/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:N.properties.text,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/te\
xt",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:N.properties.text.type,parentSchema:N.properties.text,data:r};e===null?e=[s]:e.push(s),i++}}
if(n.title!==void 0){let r=n.title;if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+"/title",
schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters",schema:1,parentSchema:N.properties.title,data:r};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:t+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:N.properties.title.type,parentSchema:N.properties.title,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.doing!==void 0){let r=n.doing;if(typeof r=="string"){if(l(
r)<1){let s={instancePath:t+"/doing",schemaPath:"#/properties/doing/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:N.properties.doing,data:r};
e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/doing",schemaPath:"#/properties/doing/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.doing.type,parentSchema:N.
properties.doing,data:r};e===null?e=[s]:e.push(s),i++}}if(n.values!==void 0){let r=n.values;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let s in r){let a=r[s];if(typeof a!="string"){let m={instancePath:t+
"/values/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/values/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.values.
additionalProperties.type,parentSchema:N.properties.values.additionalProperties,data:a};e===null?e=[
m]:e.push(m),i++}}else{let s={instancePath:t+"/values",schemaPath:"#/properties/values/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:N.properties.values.type,parentSchema:N.
properties.values,data:r};e===null?e=[s]:e.push(s),i++}}if(n.meanings!==void 0){let r=n.meanings;if(Array.
isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.text===void 0){let p={instancePath:t+"/meanings/"+a,schemaPath:"#/properties/meanings/items\
/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property '\
text'",schema:N.properties.meanings.items.required,parentSchema:N.properties.meanings.items,data:m};
e===null?e=[p]:e.push(p),i++}if(m.certainty===void 0){let p={instancePath:t+"/meanings/"+a,schemaPath:"\
#/properties/meanings/items/required",keyword:"required",params:{missingProperty:"certainty"},message:"\
must have required property 'certainty'",schema:N.properties.meanings.items.required,parentSchema:N.
properties.meanings.items,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)if(!(p==="text"||p==="\
certainty"||p==="code")){let o={instancePath:t+"/meanings/"+a,schemaPath:"#/properties/meanings/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must N\
OT have additional properties",schema:!1,parentSchema:N.properties.meanings.items,data:m};e===null?e=
[o]:e.push(o),i++}if(m.text!==void 0){let p=m.text;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+
"/meanings/"+a+"/text",schemaPath:"#/properties/meanings/items/properties/text/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:N.properties.
meanings.items.properties.text,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/me\
anings/"+a+"/text",schemaPath:"#/properties/meanings/items/properties/text/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:N.properties.meanings.items.properties.text.type,parentSchema:N.
properties.meanings.items.properties.text,data:p};e===null?e=[o]:e.push(o),i++}}if(m.certainty!==void 0){
let p=m.certainty;if(typeof p!="string"){let o={instancePath:t+"/meanings/"+a+"/certainty",schemaPath:"\
finding.schema.json#/definitions/certainty/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:pe.type,parentSchema:pe,data:p};e===null?e=[o]:e.push(o),i++}if(!(p==="proven"||p===
"deduced"||p==="likely")){let o={instancePath:t+"/meanings/"+a+"/certainty",schemaPath:"finding.sche\
ma.json#/definitions/certainty/enum",keyword:"enum",params:{allowedValues:pe.enum},message:"must be \
equal to one of the allowed values",schema:pe.enum,parentSchema:pe,data:p};e===null?e=[o]:e.push(o),
i++}}if(m.code!==void 0){let p=m.code;if(typeof p=="string"){if(!ge.test(p)){let o={instancePath:t+"\
/meanings/"+a+"/code",schemaPath:"values.schema.json#/definitions/code/pattern",keyword:"pattern",params:{
pattern:"^LS\\d{4}$"},message:'must match pattern "^LS\\d{4}$"',schema:"^LS\\d{4}$",parentSchema:ae,
data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/meanings/"+a+"/code",schemaPath:"\
values.schema.json#/definitions/code/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:ae.type,parentSchema:ae,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+
"/meanings/"+a,schemaPath:"#/properties/meanings/items/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:N.properties.meanings.items.type,parentSchema:N.properties.meanings.items,data:m};
e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/meanings",schemaPath:"#/properties/meani\
ngs/type",keyword:"type",params:{type:"array"},message:"must be array",schema:N.properties.meanings.
type,parentSchema:N.properties.meanings,data:r};e===null?e=[s]:e.push(s),i++}}if(n.settle!==void 0){
let r=n.settle;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m=="\
object"&&!Array.isArray(m)){if(m.text===void 0){let p={instancePath:t+"/settle/"+a,schemaPath:"#/def\
initions/step/required",keyword:"required",params:{missingProperty:"text"},message:"must have requir\
ed property 'text'",schema:Q.required,parentSchema:Q,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)
if(!(p==="text"||p==="command")){let o={instancePath:t+"/settle/"+a,schemaPath:"#/definitions/step/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT \
have additional properties",schema:!1,parentSchema:Q,data:m};e===null?e=[o]:e.push(o),i++}if(m.text!==
void 0){let p=m.text;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/settle/"+a+"/text",schemaPath:"\
#/definitions/step/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters",schema:1,parentSchema:Q.properties.text,data:p};e===null?e=[o]:e.push(
o),i++}}else{let o={instancePath:t+"/settle/"+a+"/text",schemaPath:"#/definitions/step/properties/te\
xt/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.text.type,
parentSchema:Q.properties.text,data:p};e===null?e=[o]:e.push(o),i++}}if(m.command!==void 0){let p=m.
command;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/settle/"+a+"/command",schemaPath:"\
#/definitions/step/properties/command/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters",schema:1,parentSchema:Q.properties.command,data:p};e===null?e=[o]:
e.push(o),i++}}else{let o={instancePath:t+"/settle/"+a+"/command",schemaPath:"#/definitions/step/pro\
perties/command/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.
command.type,parentSchema:Q.properties.command,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+
"/settle/"+a,schemaPath:"#/definitions/step/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:Q.type,parentSchema:Q,data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+
"/settle",schemaPath:"#/properties/settle/type",keyword:"type",params:{type:"array"},message:"must b\
e array",schema:N.properties.settle.type,parentSchema:N.properties.settle,data:r};e===null?e=[s]:e.push(
s),i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:N.type,parentSchema:N,data:n};e===null?e=[r]:e.push(r),i++}return xe.errors=e,
i===0}function Qe(n,{instancePath:t="",parentData:D,parentDataProperty:W,rootData:A=n}={}){let e=null,
i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required proper\
ty 'version'",schema:H.required,parentSchema:H,data:n};e===null?e=[r]:e.push(r),i++}if(n.command===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"command"},
message:"must have required property 'command'",schema:H.required,parentSchema:H,data:n};e===null?e=
[r]:e.push(r),i++}if(n.ok===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"ok"},message:"must have required property 'ok'",schema:H.required,parentSchema:H,
data:n};e===null?e=[r]:e.push(r),i++}if(n.texts===void 0){let r={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"texts"},message:"must have required property 'texts'",
schema:H.required,parentSchema:H,data:n};e===null?e=[r]:e.push(r),i++}if(n.unrecognised===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unrecognised"},message:"\
must have required property 'unrecognised'",schema:H.required,parentSchema:H,data:n};e===null?e=[r]:
e.push(r),i++}if(n.next===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"next"},message:"must have required property 'next'",schema:H.required,parentSchema:H,
data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)if(!(r==="version"||r==="command"||r==="ok"||r===
"texts"||r==="unrecognised"||r==="next")){let s={instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:H,data:n};e===null?e=[s]:e.push(s),i++}if(n.version!==void 0){let r=n.
version;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:t+"/version",schemaPath:"#/proper\
ties/version/type",keyword:"type",params:{type:"number"},message:"must be number",schema:H.properties.
version.type,parentSchema:H.properties.version,data:r};e===null?e=[s]:e.push(s),i++}if(r!==1){let s={
instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:H.properties.version,data:r};e===null?e=[s]:
e.push(s),i++}}if(n.command!==void 0){let r=n.command;if(typeof r!="string"){let s={instancePath:t+"\
/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:H.properties.command.type,parentSchema:H.properties.command,data:r};e===null?e=[s]:
e.push(s),i++}if(r!=="explain"){let s={instancePath:t+"/command",schemaPath:"#/properties/command/co\
nst",keyword:"const",params:{allowedValue:"explain"},message:"must be equal to constant",schema:"exp\
lain",parentSchema:H.properties.command,data:r};e===null?e=[s]:e.push(s),i++}}if(n.ok!==void 0){let r=n.
ok;if(typeof r!="boolean"){let s={instancePath:t+"/ok",schemaPath:"#/properties/ok/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean",schema:H.properties.ok.type,parentSchema:H.properties.
ok,data:r};e===null?e=[s]:e.push(s),i++}}if(n.texts!==void 0){let r=n.texts;if(Array.isArray(r)){let s=r.
length;for(let a=0;a<s;a++)xe(r[a],{instancePath:t+"/texts/"+a,parentData:r,parentDataProperty:a,rootData:A})||
(e=X(e,xe.errors),i=e.length)}else{let s={instancePath:t+"/texts",schemaPath:"#/properties/texts/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:H.properties.texts.type,parentSchema:H.
properties.texts,data:r};e===null?e=[s]:e.push(s),i++}}if(n.unrecognised!==void 0){let r=n.unrecognised;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:t+"/unrecognised",schemaPath:"\
#/properties/unrecognised/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:H.
properties.unrecognised.type,parentSchema:H.properties.unrecognised,data:r};e===null?e=[s]:e.push(s),
i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:t+"/unrecognised",schemaPath:"\
#/properties/unrecognised/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0",schema:0,parentSchema:H.properties.unrecognised,data:r};e===null?e=[s]:e.push(s),i++}}if(n.
next!==void 0){let r=n.next;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(m&&
typeof m=="object"&&!Array.isArray(m)){if(m.text===void 0){let p={instancePath:t+"/next/"+a,schemaPath:"\
#/definitions/step/required",keyword:"required",params:{missingProperty:"text"},message:"must have r\
equired property 'text'",schema:Q.required,parentSchema:Q,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)
if(!(p==="text"||p==="command")){let o={instancePath:t+"/next/"+a,schemaPath:"#/definitions/step/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT ha\
ve additional properties",schema:!1,parentSchema:Q,data:m};e===null?e=[o]:e.push(o),i++}if(m.text!==
void 0){let p=m.text;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/next/"+a+"/text",schemaPath:"\
#/definitions/step/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters",schema:1,parentSchema:Q.properties.text,data:p};e===null?e=[o]:e.push(
o),i++}}else{let o={instancePath:t+"/next/"+a+"/text",schemaPath:"#/definitions/step/properties/text\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.text.type,
parentSchema:Q.properties.text,data:p};e===null?e=[o]:e.push(o),i++}}if(m.command!==void 0){let p=m.
command;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/next/"+a+"/command",schemaPath:"#/\
definitions/step/properties/command/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters",schema:1,parentSchema:Q.properties.command,data:p};e===null?e=[o]:e.
push(o),i++}}else{let o={instancePath:t+"/next/"+a+"/command",schemaPath:"#/definitions/step/propert\
ies/command/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.
command.type,parentSchema:Q.properties.command,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+
"/next/"+a,schemaPath:"#/definitions/step/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:Q.type,parentSchema:Q,data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+
"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray",schema:H.properties.next.type,parentSchema:H.properties.next,data:r};e===null?e=[s]:e.push(s),i++}}}else{
let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect",schema:H.type,parentSchema:H,data:n};e===null?e=[r]:e.push(r),i++}return Qe.errors=e,i===0}var Or=Ye,
k={$schema:"http://json-schema.org/draft-07/schema#",$id:"fetch-report.schema.json",title:"FetchRepo\
rt",description:"What lockstep fetch saw to.",type:"object",additionalProperties:!1,required:["versi\
on","command","ok","store","cache","toolchain","modules","findings"],properties:{version:{description:"\
Version of this document's form. Always 1.",type:"number",const:1},command:{description:"The command\
 that made the report.",type:"string",const:"fetch"},ok:{description:"Whether everything is there, s\
o that --offline works.",type:"boolean"},store:{description:"The store, absolute.",type:"string",minLength:1},
readOnlyStore:{description:"A store that can't be written; what it holds is used from there, everyth\
ing else goes to `store`. Absolute.",type:"string",minLength:1},cache:{title:"CiCache",description:"\
What CI keeps between runs.",type:"object",additionalProperties:!1,required:["key","restoreKey","pat\
hs"],properties:{key:{description:"Changes when something else has to be fetched.",type:"string",minLength:1},
restoreKey:{description:"Start of the keys of which an older cache still helps.",type:"string",minLength:1},
paths:{description:"Folders to keep, absolute.",type:"array",items:{type:"string",minLength:1}}}},toolchain:{
title:"FetchedToolchain",description:"The Go release of the workspace.",type:"object",additionalProperties:!1,
required:["go","platform","state"],properties:{go:{description:"Exact release.",type:"string",minLength:1},
platform:{description:"Platform in Go's names, as in linux-amd64.",type:"string",minLength:1},state:{
description:"`present`: was there already; `fetched`: was fetched now; `missing`: is not there; `unk\
nown`: was not looked at.",type:"string",enum:["present","fetched","missing","unknown"]},h1:{description:"\
Go's hash of its archive; absent when it is not there.",type:"string",minLength:1}}},cToolchain:{title:"\
FetchedCToolchain",description:"The pinned C toolchain; absent where the compiler on PATH is used.",
type:"object",additionalProperties:!1,required:["zig","glibc","platform","state"],properties:{zig:{description:"\
Release of Zig.",type:"string",minLength:1},glibc:{description:"The oldest glibc that is built for.",
type:"string",minLength:1},platform:{description:"Platform of the machine, as in linux-amd64.",type:"\
string",minLength:1},state:{description:"`present`: was there already; `fetched`: was fetched now; `\
missing`: is not there.",type:"string",enum:["present","fetched","missing"]},sha256:{description:"Su\
m of its wheel; absent when nobody pins it.",type:"string",minLength:1}}},modules:{title:"FetchedMod\
ules",description:"Go modules of the workspace.",type:"object",additionalProperties:!1,required:["st\
ate","fetched"],properties:{state:{description:"`present`: was there already; `fetched`: was fetched\
 now; `missing`: is not there; `unknown`: was not looked at.",type:"string",enum:["present","fetched",
"missing","unknown"]},fetched:{description:"Those that came over the network now, as path@version.",
type:"array",items:{type:"string",minLength:1}},repaired:{description:"Those that were damaged in th\
e store, dropped and fetched again, as path@version.",type:"array",items:{type:"string",minLength:1}}}},
findings:{description:"Everything found.",type:"array",items:{$ref:"finding.schema.json"}}}};function Ye(n,{
instancePath:t="",parentData:D,parentDataProperty:W,rootData:A=n}={}){let e=null,i=0;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.version===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"version"},message:"must have required property 'version'",schema:k.
required,parentSchema:k,data:n};e===null?e=[r]:e.push(r),i++}if(n.command===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"command"},message:"must have req\
uired property 'command'",schema:k.required,parentSchema:k,data:n};e===null?e=[r]:e.push(r),i++}if(n.
ok===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ok"},message:"must have required property 'ok'",schema:k.required,parentSchema:k,data:n};e===null?e=
[r]:e.push(r),i++}if(n.store===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"store"},message:"must have required property 'store'",schema:k.required,
parentSchema:k,data:n};e===null?e=[r]:e.push(r),i++}if(n.cache===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"cache"},message:"must have required property\
 'cache'",schema:k.required,parentSchema:k,data:n};e===null?e=[r]:e.push(r),i++}if(n.toolchain===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"toolchain"},
message:"must have required property 'toolchain'",schema:k.required,parentSchema:k,data:n};e===null?
e=[r]:e.push(r),i++}if(n.modules===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"modules"},message:"must have required property 'modules'",schema:k.
required,parentSchema:k,data:n};e===null?e=[r]:e.push(r),i++}if(n.findings===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"findings"},message:"must have re\
quired property 'findings'",schema:k.required,parentSchema:k,data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)
if(!se.call(k.properties,r)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,
parentSchema:k,data:n};e===null?e=[s]:e.push(s),i++}if(n.version!==void 0){let r=n.version;if(!(typeof r==
"number"&&isFinite(r))){let s={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:k.properties.version.type,parentSchema:k.
properties.version,data:r};e===null?e=[s]:e.push(s),i++}if(r!==1){let s={instancePath:t+"/version",schemaPath:"\
#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to consta\
nt",schema:1,parentSchema:k.properties.version,data:r};e===null?e=[s]:e.push(s),i++}}if(n.command!==
void 0){let r=n.command;if(typeof r!="string"){let s={instancePath:t+"/command",schemaPath:"#/proper\
ties/command/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.
command.type,parentSchema:k.properties.command,data:r};e===null?e=[s]:e.push(s),i++}if(r!=="fetch"){
let s={instancePath:t+"/command",schemaPath:"#/properties/command/const",keyword:"const",params:{allowedValue:"\
fetch"},message:"must be equal to constant",schema:"fetch",parentSchema:k.properties.command,data:r};
e===null?e=[s]:e.push(s),i++}}if(n.ok!==void 0){let r=n.ok;if(typeof r!="boolean"){let s={instancePath:t+
"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean",schema:k.properties.ok.type,parentSchema:k.properties.ok,data:r};e===null?e=[s]:e.push(s),i++}}
if(n.store!==void 0){let r=n.store;if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+"/store",
schemaPath:"#/properties/store/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters",schema:1,parentSchema:k.properties.store,data:r};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:t+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:k.properties.store.type,parentSchema:k.properties.store,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.readOnlyStore!==void 0){let r=n.readOnlyStore;if(typeof r==
"string"){if(l(r)<1){let s={instancePath:t+"/readOnlyStore",schemaPath:"#/properties/readOnlyStore/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:k.properties.readOnlyStore,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+
"/readOnlyStore",schemaPath:"#/properties/readOnlyStore/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:k.properties.readOnlyStore.type,parentSchema:k.properties.readOnlyStore,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.cache!==void 0){let r=n.cache;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.key===void 0){let s={instancePath:t+"/cache",schemaPath:"#/properties/cache/require\
d",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'",schema:k.
properties.cache.required,parentSchema:k.properties.cache,data:r};e===null?e=[s]:e.push(s),i++}if(r.
restoreKey===void 0){let s={instancePath:t+"/cache",schemaPath:"#/properties/cache/required",keyword:"\
required",params:{missingProperty:"restoreKey"},message:"must have required property 'restoreKey'",schema:k.
properties.cache.required,parentSchema:k.properties.cache,data:r};e===null?e=[s]:e.push(s),i++}if(r.
paths===void 0){let s={instancePath:t+"/cache",schemaPath:"#/properties/cache/required",keyword:"req\
uired",params:{missingProperty:"paths"},message:"must have required property 'paths'",schema:k.properties.
cache.required,parentSchema:k.properties.cache,data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s===
"key"||s==="restoreKey"||s==="paths")){let a={instancePath:t+"/cache",schemaPath:"#/properties/cache\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties",schema:!1,parentSchema:k.properties.cache,data:r};e===null?e=[a]:e.push(
a),i++}if(r.key!==void 0){let s=r.key;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/cach\
e/key",schemaPath:"#/properties/cache/properties/key/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.cache.properties.
key,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/cache/key",schemaPath:"#/prop\
erties/cache/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.
properties.cache.properties.key.type,parentSchema:k.properties.cache.properties.key,data:s};e===null?
e=[a]:e.push(a),i++}}if(r.restoreKey!==void 0){let s=r.restoreKey;if(typeof s=="string"){if(l(s)<1){
let a={instancePath:t+"/cache/restoreKey",schemaPath:"#/properties/cache/properties/restoreKey/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:k.properties.cache.properties.restoreKey,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={
instancePath:t+"/cache/restoreKey",schemaPath:"#/properties/cache/properties/restoreKey/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:k.properties.cache.properties.restoreKey.
type,parentSchema:k.properties.cache.properties.restoreKey,data:s};e===null?e=[a]:e.push(a),i++}}if(r.
paths!==void 0){let s=r.paths;if(Array.isArray(s)){let a=s.length;for(let m=0;m<a;m++){let p=s[m];if(typeof p==
"string"){if(l(p)<1){let o={instancePath:t+"/cache/paths/"+m,schemaPath:"#/properties/cache/properti\
es/paths/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters",schema:1,parentSchema:k.properties.cache.properties.paths.items,data:p};e===null?e=[o]:e.
push(o),i++}}else{let o={instancePath:t+"/cache/paths/"+m,schemaPath:"#/properties/cache/properties/\
paths/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.
cache.properties.paths.items.type,parentSchema:k.properties.cache.properties.paths.items,data:p};e===
null?e=[o]:e.push(o),i++}}}else{let a={instancePath:t+"/cache/paths",schemaPath:"#/properties/cache/\
properties/paths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.
cache.properties.paths.type,parentSchema:k.properties.cache.properties.paths,data:s};e===null?e=[a]:
e.push(a),i++}}}else{let s={instancePath:t+"/cache",schemaPath:"#/properties/cache/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:k.properties.cache.type,parentSchema:k.properties.
cache,data:r};e===null?e=[s]:e.push(s),i++}}if(n.toolchain!==void 0){let r=n.toolchain;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.go===void 0){let s={instancePath:t+"/toolchain",schemaPath:"#/prop\
erties/toolchain/required",keyword:"required",params:{missingProperty:"go"},message:"must have requi\
red property 'go'",schema:k.properties.toolchain.required,parentSchema:k.properties.toolchain,data:r};
e===null?e=[s]:e.push(s),i++}if(r.platform===void 0){let s={instancePath:t+"/toolchain",schemaPath:"\
#/properties/toolchain/required",keyword:"required",params:{missingProperty:"platform"},message:"mus\
t have required property 'platform'",schema:k.properties.toolchain.required,parentSchema:k.properties.
toolchain,data:r};e===null?e=[s]:e.push(s),i++}if(r.state===void 0){let s={instancePath:t+"/toolchai\
n",schemaPath:"#/properties/toolchain/required",keyword:"required",params:{missingProperty:"state"},
message:"must have required property 'state'",schema:k.properties.toolchain.required,parentSchema:k.
properties.toolchain,data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="go"||s==="platfor\
m"||s==="state"||s==="h1")){let a={instancePath:t+"/toolchain",schemaPath:"#/properties/toolchain/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:k.properties.toolchain,data:r};e===null?e=[a]:e.push(
a),i++}if(r.go!==void 0){let s=r.go;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/toolch\
ain/go",schemaPath:"#/properties/toolchain/properties/go/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.toolchain.properties.
go,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/toolchain/go",schemaPath:"#/pr\
operties/toolchain/properties/go/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:k.properties.toolchain.properties.go.type,parentSchema:k.properties.toolchain.properties.go,data:s};
e===null?e=[a]:e.push(a),i++}}if(r.platform!==void 0){let s=r.platform;if(typeof s=="string"){if(l(s)<
1){let a={instancePath:t+"/toolchain/platform",schemaPath:"#/properties/toolchain/properties/platfor\
m/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:k.properties.toolchain.properties.platform,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={
instancePath:t+"/toolchain/platform",schemaPath:"#/properties/toolchain/properties/platform/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:k.properties.toolchain.properties.platform.
type,parentSchema:k.properties.toolchain.properties.platform,data:s};e===null?e=[a]:e.push(a),i++}}if(r.
state!==void 0){let s=r.state;if(typeof s!="string"){let a={instancePath:t+"/toolchain/state",schemaPath:"\
#/properties/toolchain/properties/state/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:k.properties.toolchain.properties.state.type,parentSchema:k.properties.toolchain.properties.
state,data:s};e===null?e=[a]:e.push(a),i++}if(!(s==="present"||s==="fetched"||s==="missing"||s==="un\
known")){let a={instancePath:t+"/toolchain/state",schemaPath:"#/properties/toolchain/properties/stat\
e/enum",keyword:"enum",params:{allowedValues:k.properties.toolchain.properties.state.enum},message:"\
must be equal to one of the allowed values",schema:k.properties.toolchain.properties.state.enum,parentSchema:k.
properties.toolchain.properties.state,data:s};e===null?e=[a]:e.push(a),i++}}if(r.h1!==void 0){let s=r.
h1;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/toolchain/h1",schemaPath:"#/properties/\
toolchain/properties/h1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters",schema:1,parentSchema:k.properties.toolchain.properties.h1,data:s};e===null?e=[a]:
e.push(a),i++}}else{let a={instancePath:t+"/toolchain/h1",schemaPath:"#/properties/toolchain/propert\
ies/h1/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.toolchain.
properties.h1.type,parentSchema:k.properties.toolchain.properties.h1,data:s};e===null?e=[a]:e.push(a),
i++}}}else{let s={instancePath:t+"/toolchain",schemaPath:"#/properties/toolchain/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:k.properties.toolchain.type,parentSchema:k.properties.
toolchain,data:r};e===null?e=[s]:e.push(s),i++}}if(n.cToolchain!==void 0){let r=n.cToolchain;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.zig===void 0){let s={instancePath:t+"/cToolchain",schemaPath:"#/pr\
operties/cToolchain/required",keyword:"required",params:{missingProperty:"zig"},message:"must have r\
equired property 'zig'",schema:k.properties.cToolchain.required,parentSchema:k.properties.cToolchain,
data:r};e===null?e=[s]:e.push(s),i++}if(r.glibc===void 0){let s={instancePath:t+"/cToolchain",schemaPath:"\
#/properties/cToolchain/required",keyword:"required",params:{missingProperty:"glibc"},message:"must \
have required property 'glibc'",schema:k.properties.cToolchain.required,parentSchema:k.properties.cToolchain,
data:r};e===null?e=[s]:e.push(s),i++}if(r.platform===void 0){let s={instancePath:t+"/cToolchain",schemaPath:"\
#/properties/cToolchain/required",keyword:"required",params:{missingProperty:"platform"},message:"mu\
st have required property 'platform'",schema:k.properties.cToolchain.required,parentSchema:k.properties.
cToolchain,data:r};e===null?e=[s]:e.push(s),i++}if(r.state===void 0){let s={instancePath:t+"/cToolch\
ain",schemaPath:"#/properties/cToolchain/required",keyword:"required",params:{missingProperty:"state"},
message:"must have required property 'state'",schema:k.properties.cToolchain.required,parentSchema:k.
properties.cToolchain,data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="zig"||s==="glibc"||
s==="platform"||s==="state"||s==="sha256")){let a={instancePath:t+"/cToolchain",schemaPath:"#/proper\
ties/cToolchain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:k.properties.cToolchain,data:r};e===null?
e=[a]:e.push(a),i++}if(r.zig!==void 0){let s=r.zig;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+
"/cToolchain/zig",schemaPath:"#/properties/cToolchain/properties/zig/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.
cToolchain.properties.zig,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/cToolch\
ain/zig",schemaPath:"#/properties/cToolchain/properties/zig/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:k.properties.cToolchain.properties.zig.type,parentSchema:k.properties.
cToolchain.properties.zig,data:s};e===null?e=[a]:e.push(a),i++}}if(r.glibc!==void 0){let s=r.glibc;if(typeof s==
"string"){if(l(s)<1){let a={instancePath:t+"/cToolchain/glibc",schemaPath:"#/properties/cToolchain/p\
roperties/glibc/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters",schema:1,parentSchema:k.properties.cToolchain.properties.glibc,data:s};e===null?e=[a]:e.
push(a),i++}}else{let a={instancePath:t+"/cToolchain/glibc",schemaPath:"#/properties/cToolchain/prop\
erties/glibc/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.
cToolchain.properties.glibc.type,parentSchema:k.properties.cToolchain.properties.glibc,data:s};e===null?
e=[a]:e.push(a),i++}}if(r.platform!==void 0){let s=r.platform;if(typeof s=="string"){if(l(s)<1){let a={
instancePath:t+"/cToolchain/platform",schemaPath:"#/properties/cToolchain/properties/platform/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k.
properties.cToolchain.properties.platform,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+
"/cToolchain/platform",schemaPath:"#/properties/cToolchain/properties/platform/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:k.properties.cToolchain.properties.platform.type,
parentSchema:k.properties.cToolchain.properties.platform,data:s};e===null?e=[a]:e.push(a),i++}}if(r.
state!==void 0){let s=r.state;if(typeof s!="string"){let a={instancePath:t+"/cToolchain/state",schemaPath:"\
#/properties/cToolchain/properties/state/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:k.properties.cToolchain.properties.state.type,parentSchema:k.properties.cToolchain.
properties.state,data:s};e===null?e=[a]:e.push(a),i++}if(!(s==="present"||s==="fetched"||s==="missin\
g")){let a={instancePath:t+"/cToolchain/state",schemaPath:"#/properties/cToolchain/properties/state/\
enum",keyword:"enum",params:{allowedValues:k.properties.cToolchain.properties.state.enum},message:"m\
ust be equal to one of the allowed values",schema:k.properties.cToolchain.properties.state.enum,parentSchema:k.
properties.cToolchain.properties.state,data:s};e===null?e=[a]:e.push(a),i++}}if(r.sha256!==void 0){let s=r.
sha256;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/cToolchain/sha256",schemaPath:"#/pr\
operties/cToolchain/properties/sha256/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.cToolchain.properties.sha256,data:s};
e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/cToolchain/sha256",schemaPath:"#/properti\
es/cToolchain/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:k.properties.cToolchain.properties.sha256.type,parentSchema:k.properties.cToolchain.properties.
sha256,data:s};e===null?e=[a]:e.push(a),i++}}}else{let s={instancePath:t+"/cToolchain",schemaPath:"#\
/properties/cToolchain/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.
properties.cToolchain.type,parentSchema:k.properties.cToolchain,data:r};e===null?e=[s]:e.push(s),i++}}
if(n.modules!==void 0){let r=n.modules;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.state===void 0){
let s={instancePath:t+"/modules",schemaPath:"#/properties/modules/required",keyword:"required",params:{
missingProperty:"state"},message:"must have required property 'state'",schema:k.properties.modules.required,
parentSchema:k.properties.modules,data:r};e===null?e=[s]:e.push(s),i++}if(r.fetched===void 0){let s={
instancePath:t+"/modules",schemaPath:"#/properties/modules/required",keyword:"required",params:{missingProperty:"\
fetched"},message:"must have required property 'fetched'",schema:k.properties.modules.required,parentSchema:k.
properties.modules,data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="state"||s==="fetche\
d"||s==="repaired")){let a={instancePath:t+"/modules",schemaPath:"#/properties/modules/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:k.properties.modules,data:r};e===null?e=[a]:e.push(a),i++}if(r.
state!==void 0){let s=r.state;if(typeof s!="string"){let a={instancePath:t+"/modules/state",schemaPath:"\
#/properties/modules/properties/state/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:k.properties.modules.properties.state.type,parentSchema:k.properties.modules.properties.
state,data:s};e===null?e=[a]:e.push(a),i++}if(!(s==="present"||s==="fetched"||s==="missing"||s==="un\
known")){let a={instancePath:t+"/modules/state",schemaPath:"#/properties/modules/properties/state/en\
um",keyword:"enum",params:{allowedValues:k.properties.modules.properties.state.enum},message:"must b\
e equal to one of the allowed values",schema:k.properties.modules.properties.state.enum,parentSchema:k.
properties.modules.properties.state,data:s};e===null?e=[a]:e.push(a),i++}}if(r.fetched!==void 0){let s=r.
fetched;if(Array.isArray(s)){let a=s.length;for(let m=0;m<a;m++){let p=s[m];if(typeof p=="string"){if(l(
p)<1){let o={instancePath:t+"/modules/fetched/"+m,schemaPath:"#/properties/modules/properties/fetche\
d/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs",schema:1,parentSchema:k.properties.modules.properties.fetched.items,data:p};e===null?e=[o]:e.push(
o),i++}}else{let o={instancePath:t+"/modules/fetched/"+m,schemaPath:"#/properties/modules/properties\
/fetched/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.
modules.properties.fetched.items.type,parentSchema:k.properties.modules.properties.fetched.items,data:p};
e===null?e=[o]:e.push(o),i++}}}else{let a={instancePath:t+"/modules/fetched",schemaPath:"#/propertie\
s/modules/properties/fetched/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.
properties.modules.properties.fetched.type,parentSchema:k.properties.modules.properties.fetched,data:s};
e===null?e=[a]:e.push(a),i++}}if(r.repaired!==void 0){let s=r.repaired;if(Array.isArray(s)){let a=s.
length;for(let m=0;m<a;m++){let p=s[m];if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/mod\
ules/repaired/"+m,schemaPath:"#/properties/modules/properties/repaired/items/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.
modules.properties.repaired.items,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"\
/modules/repaired/"+m,schemaPath:"#/properties/modules/properties/repaired/items/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:k.properties.modules.properties.repaired.items.
type,parentSchema:k.properties.modules.properties.repaired.items,data:p};e===null?e=[o]:e.push(o),i++}}}else{
let a={instancePath:t+"/modules/repaired",schemaPath:"#/properties/modules/properties/repaired/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.modules.properties.
repaired.type,parentSchema:k.properties.modules.properties.repaired,data:s};e===null?e=[a]:e.push(a),
i++}}}else{let s={instancePath:t+"/modules",schemaPath:"#/properties/modules/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:k.properties.modules.type,parentSchema:k.properties.modules,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.findings!==void 0){let r=n.findings;if(Array.isArray(r)){
let s=r.length;for(let a=0;a<s;a++)J(r[a],{instancePath:t+"/findings/"+a,parentData:r,parentDataProperty:a,
rootData:A})||(e=X(e,J.errors),i=e.length)}else{let s={instancePath:t+"/findings",schemaPath:"#/prop\
erties/findings/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.
findings.type,parentSchema:k.properties.findings,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.
type,parentSchema:k,data:n};e===null?e=[r]:e.push(r),i++}return Ye.errors=e,i===0}var Nr=er,P={$schema:"\
http://json-schema.org/draft-07/schema#",$id:"init-report.schema.json",title:"InitReport",description:"\
What lockstep init would write into a repository, or has written.",type:"object",additionalProperties:!1,
required:["version","command","ok","written","go","modules","hosts","plugins","files","notes","next",
"findings"],properties:{version:{description:"Version of this document's form. Always 1.",type:"numb\
er",const:1},command:{description:"The command that made the report.",type:"string",const:"init"},ok:{
description:"Whether nothing hinders the adoption.",type:"boolean"},written:{description:"Whether th\
e files were written; else this is what would be.",type:"boolean"},go:{title:"AdoptedGo",description:"\
The Go release for host and plugins.",type:"object",additionalProperties:!1,required:["version","ori\
gin"],properties:{version:{description:"Exact release.",type:"string",minLength:1},origin:{description:"\
What says so, as in `from Dockerfile:1`.",type:"string",minLength:1}}},modules:{title:"AdoptedModule\
s",description:"How the modules become one build.",type:"object",additionalProperties:!1,required:["\
kind","folders","vendor"],properties:{kind:{description:"`module`: one at the root, without a go.wor\
k; `go.work`: by the one that is there; `new go.work`: by one that is made.",type:"string",enum:["mo\
dule","go.work","new go.work"]},folders:{description:"Folders of the modules.",type:"array",items:{type:"\
string",minLength:1}},vendor:{description:"Whether modules come from a vendor folder.",type:"boolean"}}},
profile:{title:"AdoptedProfile",description:"The profile with the repository's own flags.",type:"obj\
ect",additionalProperties:!1,required:["name","origin","flags"],properties:{name:{description:"Its n\
ame.",type:"string",minLength:1},origin:{description:"The build line they are from, as in Makefile:4\
.",type:"string",minLength:1},flags:{description:"As in `profiles` of lockstep.jsonc.",$ref:"workspa\
ce.schema.json#/definitions/profile"}}},hosts:{description:"Hosts found.",type:"array",items:{$ref:"\
#/definitions/unit"}},plugins:{description:"Plugins found.",type:"array",items:{$ref:"#/definitions/\
unit"}},files:{description:"Files that are new or changed.",type:"array",items:{title:"AdoptedFile",
description:"One file or, ending in a slash, a folder.",type:"object",additionalProperties:!1,required:[
"path","action"],properties:{path:{description:"Relative to the root.",type:"string",minLength:1},action:{
description:"What is done to it.",type:"string",enum:["create","change"]},text:{description:"What it\
 will hold; absent for a folder and where only the run that writes it can tell.",type:"string"}}}},notes:{
description:"What was seen and is not taken over, or has a consequence.",type:"array",items:{type:"s\
tring",minLength:1}},next:{description:"Commands to run next, in order.",type:"array",items:{type:"s\
tring",minLength:1}},findings:{description:"Everything found.",type:"array",items:{$ref:"finding.sch\
ema.json"}}},definitions:{unit:{title:"AdoptedUnit",description:"A host or plugin.",type:"object",additionalProperties:!1,
required:["name","folder"],properties:{name:{description:"Its name.",type:"string",minLength:1},folder:{
description:"Folder of its package main, relative to the root.",type:"string",minLength:1},entry:{description:"\
The symbol that the host looks up, where the sources tell.",type:"string",minLength:1}}}}},M={title:"\
AdoptedUnit",description:"A host or plugin.",type:"object",additionalProperties:!1,required:["name",
"folder"],properties:{name:{description:"Its name.",type:"string",minLength:1},folder:{description:"\
Folder of its package main, relative to the root.",type:"string",minLength:1},entry:{description:"Th\
e symbol that the host looks up, where the sources tell.",type:"string",minLength:1}}},C={title:"Pro\
file",description:"Build flags that hold for host and plugins alike.",type:"object",additionalProperties:!1,
properties:{extends:{description:"The profile whose flags these are added to. Default release.",type:"\
string",enum:["release","dev","debug"]},gcflags:{description:"Value of go build's -gcflags, as in al\
l=-N -l; several are a list. Without a package pattern it holds for main packages only.",type:["stri\
ng","array"],minItems:1,items:{description:"One value, as in all=-N -l.",type:"string"},examples:["a\
ll=-N -l"]},asmflags:{description:"Value of go build's -asmflags, as in all=-spectre=all; several ar\
e a list. Without a package pattern it holds for main packages only.",type:["string","array"],minItems:1,
items:{description:"One value, as in all=-spectre=all.",type:"string"},examples:["all=-spectre=all"]},
ldflags:{description:"Value of go build's -ldflags, as in -w, without a package pattern. A value of \
-X that one host or plugin alone needs belongs in its manifest.",type:"string",examples:["-w"]},linker:{
description:"What links: default, the C compiler's own; fast, the first of lld, gold and mold that i\
s there, else the default; or the one that is named, which must be there.",type:"string",enum:["defa\
ult","fast","lld","gold","mold","bfd"]},race:{description:"Whether go build gets -race: the race det\
ector, in host and plugins.",type:"boolean"},cover:{description:"Whether go build gets -cover: the h\
ost writes how often its own and its plugins' code ran to $GOCOVERDIR.",type:"boolean"},covermode:{description:"\
How -cover counts: set (whether), count (how often), atomic (how often, also when code runs in paral\
lel).",type:"string",enum:["set","count","atomic"]},env:{description:"Variables of the build, each i\
n place of the value it has without.",allOf:[{$ref:"#/definitions/profileEnvironment"}]},tags:{description:"\
Build tags.",type:"array",uniqueItems:!0,items:{$ref:"values.schema.json#/definitions/buildTag"}}}},
qe={description:"a Go build tag: letters, digits, _ and dots",type:"string",pattern:"^[\\p{L}\\p{Nd}_.\
]+$",examples:["netgo"]},hr=Ue().default,te={title:"ProfileEnvironment",description:"Variables of th\
e build, each in place of the value it has without.",type:"object",additionalProperties:!1,properties:{
GOAMD64:{description:"The oldest amd64 processor the result must run on. Default v1.",type:"string",
enum:["v1","v2","v3","v4"]},GOARM64:{description:"The oldest arm64 processor the result must run on.\
 Default v8.0.",allOf:[{$ref:"values.schema.json#/definitions/goarm64"}],examples:["v8.0"]},GOEXPERIMENT:{
description:"Experiments of the Go release, separated by commas.",allOf:[{$ref:"values.schema.json#/\
definitions/goExperiment"}],examples:["jsonv2"]},CGO_CFLAGS:{description:"For the C compiler. Defaul\
t -O2 -g.",type:"string",examples:["-O2 -g"]},CGO_CPPFLAGS:{description:"For the C preprocessor.",type:"\
string",examples:["-DNDEBUG"]},CGO_CXXFLAGS:{description:"For the C++ compiler. Default -O2 -g.",type:"\
string",examples:["-O2 -g"]},CGO_LDFLAGS:{description:"For the linker of C code. Default -O2 -g.",type:"\
string",examples:["-O2 -g"]}}},ve={description:"a level of arm64: v8.0 to v8.9 or v9.0 to v9.5, with\
 ,lse or ,crypto",type:"string",pattern:"^v(8\\.[0-9]|9\\.[0-5])(,lse)?(,crypto)?$",examples:["v8.0"]},
Se={description:"names of experiments in lower case, separated by commas",type:"string",pattern:"^[a\
-z0-9]+(,[a-z0-9]+)*$",examples:["jsonv2"]},lr=new RegExp("^v(8\\.[0-9]|9\\.[0-5])(,lse)?(,crypto)?$",
"u"),cr=new RegExp("^[a-z0-9]+(,[a-z0-9]+)*$","u");function $e(n,{instancePath:t="",parentData:D,parentDataProperty:W,
rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let r in n)if(!(r===
"GOAMD64"||r==="GOARM64"||r==="GOEXPERIMENT"||r==="CGO_CFLAGS"||r==="CGO_CPPFLAGS"||r==="CGO_CXXFLAG\
S"||r==="CGO_LDFLAGS")){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:te,
data:n};e===null?e=[s]:e.push(s),i++}if(n.GOAMD64!==void 0){let r=n.GOAMD64;if(typeof r!="string"){let s={
instancePath:t+"/GOAMD64",schemaPath:"#/properties/GOAMD64/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:te.properties.GOAMD64.type,parentSchema:te.properties.GOAMD64,data:r};
e===null?e=[s]:e.push(s),i++}if(!(r==="v1"||r==="v2"||r==="v3"||r==="v4")){let s={instancePath:t+"/G\
OAMD64",schemaPath:"#/properties/GOAMD64/enum",keyword:"enum",params:{allowedValues:te.properties.GOAMD64.
enum},message:"must be equal to one of the allowed values",schema:te.properties.GOAMD64.enum,parentSchema:te.
properties.GOAMD64,data:r};e===null?e=[s]:e.push(s),i++}}if(n.GOARM64!==void 0){let r=n.GOARM64;if(typeof r==
"string"){if(!lr.test(r)){let s={instancePath:t+"/GOARM64",schemaPath:"values.schema.json#/definitio\
ns/goarm64/pattern",keyword:"pattern",params:{pattern:"^v(8\\.[0-9]|9\\.[0-5])(,lse)?(,crypto)?$"},message:'\
must match pattern "^v(8\\.[0-9]|9\\.[0-5])(,lse)?(,crypto)?$"',schema:"^v(8\\.[0-9]|9\\.[0-5])(,lse)?\
(,crypto)?$",parentSchema:ve,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/GOAR\
M64",schemaPath:"values.schema.json#/definitions/goarm64/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ve.type,parentSchema:ve,data:r};e===null?e=[s]:e.push(s),i++}}if(n.GOEXPERIMENT!==
void 0){let r=n.GOEXPERIMENT;if(typeof r=="string"){if(!cr.test(r)){let s={instancePath:t+"/GOEXPERI\
MENT",schemaPath:"values.schema.json#/definitions/goExperiment/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]+(,[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(,[a-z0-9]+)*$"',schema:"^[a-z0-9]\
+(,[a-z0-9]+)*$",parentSchema:Se,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/\
GOEXPERIMENT",schemaPath:"values.schema.json#/definitions/goExperiment/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Se.type,parentSchema:Se,data:r};e===null?e=[s]:e.push(
s),i++}}if(n.CGO_CFLAGS!==void 0){let r=n.CGO_CFLAGS;if(typeof r!="string"){let s={instancePath:t+"/\
CGO_CFLAGS",schemaPath:"#/properties/CGO_CFLAGS/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:te.properties.CGO_CFLAGS.type,parentSchema:te.properties.CGO_CFLAGS,data:r};e===
null?e=[s]:e.push(s),i++}}if(n.CGO_CPPFLAGS!==void 0){let r=n.CGO_CPPFLAGS;if(typeof r!="string"){let s={
instancePath:t+"/CGO_CPPFLAGS",schemaPath:"#/properties/CGO_CPPFLAGS/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:te.properties.CGO_CPPFLAGS.type,parentSchema:te.properties.
CGO_CPPFLAGS,data:r};e===null?e=[s]:e.push(s),i++}}if(n.CGO_CXXFLAGS!==void 0){let r=n.CGO_CXXFLAGS;
if(typeof r!="string"){let s={instancePath:t+"/CGO_CXXFLAGS",schemaPath:"#/properties/CGO_CXXFLAGS/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:te.properties.CGO_CXXFLAGS.
type,parentSchema:te.properties.CGO_CXXFLAGS,data:r};e===null?e=[s]:e.push(s),i++}}if(n.CGO_LDFLAGS!==
void 0){let r=n.CGO_LDFLAGS;if(typeof r!="string"){let s={instancePath:t+"/CGO_LDFLAGS",schemaPath:"\
#/properties/CGO_LDFLAGS/type",keyword:"type",params:{type:"string"},message:"must be string",schema:te.
properties.CGO_LDFLAGS.type,parentSchema:te.properties.CGO_LDFLAGS,data:r};e===null?e=[s]:e.push(s),
i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:te.type,parentSchema:te,data:n};e===null?e=[r]:e.push(r),i++}return $e.errors=
e,i===0}var ur=new RegExp("^[\\p{L}\\p{Nd}_.]+$","u");function ze(n,{instancePath:t="",parentData:D,
parentDataProperty:W,rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let r in n)
if(!se.call(C.properties,r)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,
parentSchema:C,data:n};e===null?e=[s]:e.push(s),i++}if(n.extends!==void 0){let r=n.extends;if(typeof r!=
"string"){let s={instancePath:t+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:C.properties.extends.type,parentSchema:C.properties.extends,
data:r};e===null?e=[s]:e.push(s),i++}if(!(r==="release"||r==="dev"||r==="debug")){let s={instancePath:t+
"/extends",schemaPath:"#/properties/extends/enum",keyword:"enum",params:{allowedValues:C.properties.
extends.enum},message:"must be equal to one of the allowed values",schema:C.properties.extends.enum,
parentSchema:C.properties.extends,data:r};e===null?e=[s]:e.push(s),i++}}if(n.gcflags!==void 0){let r=n.
gcflags;if(typeof r!="string"&&!Array.isArray(r)){let s={instancePath:t+"/gcflags",schemaPath:"#/pro\
perties/gcflags/type",keyword:"type",params:{type:C.properties.gcflags.type},message:"must be string\
,array",schema:C.properties.gcflags.type,parentSchema:C.properties.gcflags,data:r};e===null?e=[s]:e.
push(s),i++}if(Array.isArray(r)){if(r.length<1){let a={instancePath:t+"/gcflags",schemaPath:"#/prope\
rties/gcflags/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 item\
s",schema:1,parentSchema:C.properties.gcflags,data:r};e===null?e=[a]:e.push(a),i++}let s=r.length;for(let a=0;a<
s;a++){let m=r[a];if(typeof m!="string"){let p={instancePath:t+"/gcflags/"+a,schemaPath:"#/propertie\
s/gcflags/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.properties.
gcflags.items.type,parentSchema:C.properties.gcflags.items,data:m};e===null?e=[p]:e.push(p),i++}}}}if(n.
asmflags!==void 0){let r=n.asmflags;if(typeof r!="string"&&!Array.isArray(r)){let s={instancePath:t+
"/asmflags",schemaPath:"#/properties/asmflags/type",keyword:"type",params:{type:C.properties.asmflags.
type},message:"must be string,array",schema:C.properties.asmflags.type,parentSchema:C.properties.asmflags,
data:r};e===null?e=[s]:e.push(s),i++}if(Array.isArray(r)){if(r.length<1){let a={instancePath:t+"/asm\
flags",schemaPath:"#/properties/asmflags/minItems",keyword:"minItems",params:{limit:1},message:"must\
 NOT have fewer than 1 items",schema:1,parentSchema:C.properties.asmflags,data:r};e===null?e=[a]:e.push(
a),i++}let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(typeof m!="string"){let p={instancePath:t+"\
/asmflags/"+a,schemaPath:"#/properties/asmflags/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:C.properties.asmflags.items.type,parentSchema:C.properties.asmflags.items,data:m};
e===null?e=[p]:e.push(p),i++}}}}if(n.ldflags!==void 0){let r=n.ldflags;if(typeof r!="string"){let s={
instancePath:t+"/ldflags",schemaPath:"#/properties/ldflags/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:C.properties.ldflags.type,parentSchema:C.properties.ldflags,data:r};
e===null?e=[s]:e.push(s),i++}}if(n.linker!==void 0){let r=n.linker;if(typeof r!="string"){let s={instancePath:t+
"/linker",schemaPath:"#/properties/linker/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:C.properties.linker.type,parentSchema:C.properties.linker,data:r};e===null?e=[s]:e.
push(s),i++}if(!(r==="default"||r==="fast"||r==="lld"||r==="gold"||r==="mold"||r==="bfd")){let s={instancePath:t+
"/linker",schemaPath:"#/properties/linker/enum",keyword:"enum",params:{allowedValues:C.properties.linker.
enum},message:"must be equal to one of the allowed values",schema:C.properties.linker.enum,parentSchema:C.
properties.linker,data:r};e===null?e=[s]:e.push(s),i++}}if(n.race!==void 0){let r=n.race;if(typeof r!=
"boolean"){let s={instancePath:t+"/race",schemaPath:"#/properties/race/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:C.properties.race.type,parentSchema:C.properties.race,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.cover!==void 0){let r=n.cover;if(typeof r!="boolean"){let s={
instancePath:t+"/cover",schemaPath:"#/properties/cover/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean",schema:C.properties.cover.type,parentSchema:C.properties.cover,data:r};e===
null?e=[s]:e.push(s),i++}}if(n.covermode!==void 0){let r=n.covermode;if(typeof r!="string"){let s={instancePath:t+
"/covermode",schemaPath:"#/properties/covermode/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:C.properties.covermode.type,parentSchema:C.properties.covermode,data:r};e===null?
e=[s]:e.push(s),i++}if(!(r==="set"||r==="count"||r==="atomic")){let s={instancePath:t+"/covermode",schemaPath:"\
#/properties/covermode/enum",keyword:"enum",params:{allowedValues:C.properties.covermode.enum},message:"\
must be equal to one of the allowed values",schema:C.properties.covermode.enum,parentSchema:C.properties.
covermode,data:r};e===null?e=[s]:e.push(s),i++}}if(n.env!==void 0&&($e(n.env,{instancePath:t+"/env",
parentData:n,parentDataProperty:"env",rootData:A})||(e=X(e,$e.errors),i=e.length)),n.tags!==void 0){
let r=n.tags;if(Array.isArray(r)){let s=r.length;for(let p=0;p<s;p++){let o=r[p];if(typeof o=="strin\
g"){if(!ur.test(o)){let d={instancePath:t+"/tags/"+p,schemaPath:"values.schema.json#/definitions/bui\
ldTag/pattern",keyword:"pattern",params:{pattern:"^[\\p{L}\\p{Nd}_.]+$"},message:'must match pattern\
 "^[\\p{L}\\p{Nd}_.]+$"',schema:"^[\\p{L}\\p{Nd}_.]+$",parentSchema:qe,data:o};e===null?e=[d]:e.push(
d),i++}}else{let d={instancePath:t+"/tags/"+p,schemaPath:"values.schema.json#/definitions/buildTag/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:qe.type,parentSchema:qe,data:o};
e===null?e=[d]:e.push(d),i++}}let a=r.length,m;if(a>1){e:for(;a--;)for(m=a;m--;)if(hr(r[a],r[m])){let p={
instancePath:t+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i:a,
j:m},message:"must NOT have duplicate items (items ## "+m+" and "+a+" are identical)",schema:!0,parentSchema:C.
properties.tags,data:r};e===null?e=[p]:e.push(p),i++;break e}}}else{let s={instancePath:t+"/tags",schemaPath:"\
#/properties/tags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:C.properties.
tags.type,parentSchema:C.properties.tags,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:C.type,parentSchema:C,
data:n};e===null?e=[r]:e.push(r),i++}return ze.errors=e,i===0}function er(n,{instancePath:t="",parentData:D,
parentDataProperty:W,rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
version===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:P.required,parentSchema:P,data:n};e===
null?e=[r]:e.push(r),i++}if(n.command===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"command"},message:"must have required property 'command'",schema:P.
required,parentSchema:P,data:n};e===null?e=[r]:e.push(r),i++}if(n.ok===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ok"},message:"must have required\
 property 'ok'",schema:P.required,parentSchema:P,data:n};e===null?e=[r]:e.push(r),i++}if(n.written===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"wr\
itten"},message:"must have required property 'written'",schema:P.required,parentSchema:P,data:n};e===
null?e=[r]:e.push(r),i++}if(n.go===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"go"},message:"must have required property 'go'",schema:P.required,parentSchema:P,
data:n};e===null?e=[r]:e.push(r),i++}if(n.modules===void 0){let r={instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"modules"},message:"must have required property 'mo\
dules'",schema:P.required,parentSchema:P,data:n};e===null?e=[r]:e.push(r),i++}if(n.hosts===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hosts"},message:"\
must have required property 'hosts'",schema:P.required,parentSchema:P,data:n};e===null?e=[r]:e.push(
r),i++}if(n.plugins===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"plugins"},message:"must have required property 'plugins'",schema:P.required,parentSchema:P,
data:n};e===null?e=[r]:e.push(r),i++}if(n.files===void 0){let r={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"files"},message:"must have required property 'files'",
schema:P.required,parentSchema:P,data:n};e===null?e=[r]:e.push(r),i++}if(n.notes===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"notes"},message:"must have requi\
red property 'notes'",schema:P.required,parentSchema:P,data:n};e===null?e=[r]:e.push(r),i++}if(n.next===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ne\
xt"},message:"must have required property 'next'",schema:P.required,parentSchema:P,data:n};e===null?
e=[r]:e.push(r),i++}if(n.findings===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"findings"},message:"must have required property 'findings'",schema:P.
required,parentSchema:P,data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)if(!se.call(P.properties,
r)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:P,data:n};
e===null?e=[s]:e.push(s),i++}if(n.version!==void 0){let r=n.version;if(!(typeof r=="number"&&isFinite(
r))){let s={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:P.properties.version.type,parentSchema:P.properties.version,
data:r};e===null?e=[s]:e.push(s),i++}if(r!==1){let s={instancePath:t+"/version",schemaPath:"#/proper\
ties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,
parentSchema:P.properties.version,data:r};e===null?e=[s]:e.push(s),i++}}if(n.command!==void 0){let r=n.
command;if(typeof r!="string"){let s={instancePath:t+"/command",schemaPath:"#/properties/command/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.command.type,parentSchema:P.
properties.command,data:r};e===null?e=[s]:e.push(s),i++}if(r!=="init"){let s={instancePath:t+"/comma\
nd",schemaPath:"#/properties/command/const",keyword:"const",params:{allowedValue:"init"},message:"mu\
st be equal to constant",schema:"init",parentSchema:P.properties.command,data:r};e===null?e=[s]:e.push(
s),i++}}if(n.ok!==void 0){let r=n.ok;if(typeof r!="boolean"){let s={instancePath:t+"/ok",schemaPath:"\
#/properties/ok/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:P.properties.
ok.type,parentSchema:P.properties.ok,data:r};e===null?e=[s]:e.push(s),i++}}if(n.written!==void 0){let r=n.
written;if(typeof r!="boolean"){let s={instancePath:t+"/written",schemaPath:"#/properties/written/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:P.properties.written.type,
parentSchema:P.properties.written,data:r};e===null?e=[s]:e.push(s),i++}}if(n.go!==void 0){let r=n.go;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.version===void 0){let s={instancePath:t+"/go",schemaPath:"\
#/properties/go/required",keyword:"required",params:{missingProperty:"version"},message:"must have r\
equired property 'version'",schema:P.properties.go.required,parentSchema:P.properties.go,data:r};e===
null?e=[s]:e.push(s),i++}if(r.origin===void 0){let s={instancePath:t+"/go",schemaPath:"#/properties/\
go/required",keyword:"required",params:{missingProperty:"origin"},message:"must have required proper\
ty 'origin'",schema:P.properties.go.required,parentSchema:P.properties.go,data:r};e===null?e=[s]:e.push(
s),i++}for(let s in r)if(!(s==="version"||s==="origin")){let a={instancePath:t+"/go",schemaPath:"#/p\
roperties/go/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:P.properties.go,data:r};e===null?e=[a]:e.
push(a),i++}if(r.version!==void 0){let s=r.version;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+
"/go/version",schemaPath:"#/properties/go/properties/version/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:P.properties.go.properties.
version,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/go/version",schemaPath:"#\
/properties/go/properties/version/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:P.properties.go.properties.version.type,parentSchema:P.properties.go.properties.version,data:s};
e===null?e=[a]:e.push(a),i++}}if(r.origin!==void 0){let s=r.origin;if(typeof s=="string"){if(l(s)<1){
let a={instancePath:t+"/go/origin",schemaPath:"#/properties/go/properties/origin/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:P.
properties.go.properties.origin,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/g\
o/origin",schemaPath:"#/properties/go/properties/origin/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:P.properties.go.properties.origin.type,parentSchema:P.properties.go.
properties.origin,data:s};e===null?e=[a]:e.push(a),i++}}}else{let s={instancePath:t+"/go",schemaPath:"\
#/properties/go/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.properties.
go.type,parentSchema:P.properties.go,data:r};e===null?e=[s]:e.push(s),i++}}if(n.modules!==void 0){let r=n.
modules;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){let s={instancePath:t+"/mod\
ules",schemaPath:"#/properties/modules/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'",schema:P.properties.modules.required,parentSchema:P.properties.
modules,data:r};e===null?e=[s]:e.push(s),i++}if(r.folders===void 0){let s={instancePath:t+"/modules",
schemaPath:"#/properties/modules/required",keyword:"required",params:{missingProperty:"folders"},message:"\
must have required property 'folders'",schema:P.properties.modules.required,parentSchema:P.properties.
modules,data:r};e===null?e=[s]:e.push(s),i++}if(r.vendor===void 0){let s={instancePath:t+"/modules",
schemaPath:"#/properties/modules/required",keyword:"required",params:{missingProperty:"vendor"},message:"\
must have required property 'vendor'",schema:P.properties.modules.required,parentSchema:P.properties.
modules,data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="kind"||s==="folders"||s==="ven\
dor")){let a={instancePath:t+"/modules",schemaPath:"#/properties/modules/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:P.properties.modules,data:r};e===null?e=[a]:e.push(a),i++}if(r.kind!==void 0){let s=r.kind;
if(typeof s!="string"){let a={instancePath:t+"/modules/kind",schemaPath:"#/properties/modules/proper\
ties/kind/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.modules.
properties.kind.type,parentSchema:P.properties.modules.properties.kind,data:s};e===null?e=[a]:e.push(
a),i++}if(!(s==="module"||s==="go.work"||s==="new go.work")){let a={instancePath:t+"/modules/kind",schemaPath:"\
#/properties/modules/properties/kind/enum",keyword:"enum",params:{allowedValues:P.properties.modules.
properties.kind.enum},message:"must be equal to one of the allowed values",schema:P.properties.modules.
properties.kind.enum,parentSchema:P.properties.modules.properties.kind,data:s};e===null?e=[a]:e.push(
a),i++}}if(r.folders!==void 0){let s=r.folders;if(Array.isArray(s)){let a=s.length;for(let m=0;m<a;m++){
let p=s[m];if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/modules/folders/"+m,schemaPath:"\
#/properties/modules/properties/folders/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:P.properties.modules.properties.folders.
items,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/modules/folders/"+m,schemaPath:"\
#/properties/modules/properties/folders/items/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:P.properties.modules.properties.folders.items.type,parentSchema:P.properties.modules.
properties.folders.items,data:p};e===null?e=[o]:e.push(o),i++}}}else{let a={instancePath:t+"/modules\
/folders",schemaPath:"#/properties/modules/properties/folders/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array",schema:P.properties.modules.properties.folders.type,parentSchema:P.properties.
modules.properties.folders,data:s};e===null?e=[a]:e.push(a),i++}}if(r.vendor!==void 0){let s=r.vendor;
if(typeof s!="boolean"){let a={instancePath:t+"/modules/vendor",schemaPath:"#/properties/modules/pro\
perties/vendor/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:P.properties.
modules.properties.vendor.type,parentSchema:P.properties.modules.properties.vendor,data:s};e===null?
e=[a]:e.push(a),i++}}}else{let s={instancePath:t+"/modules",schemaPath:"#/properties/modules/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:P.properties.modules.type,parentSchema:P.
properties.modules,data:r};e===null?e=[s]:e.push(s),i++}}if(n.profile!==void 0){let r=n.profile;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t+"/profile",schemaPath:"\
#/properties/profile/required",keyword:"required",params:{missingProperty:"name"},message:"must have\
 required property 'name'",schema:P.properties.profile.required,parentSchema:P.properties.profile,data:r};
e===null?e=[s]:e.push(s),i++}if(r.origin===void 0){let s={instancePath:t+"/profile",schemaPath:"#/pr\
operties/profile/required",keyword:"required",params:{missingProperty:"origin"},message:"must have r\
equired property 'origin'",schema:P.properties.profile.required,parentSchema:P.properties.profile,data:r};
e===null?e=[s]:e.push(s),i++}if(r.flags===void 0){let s={instancePath:t+"/profile",schemaPath:"#/pro\
perties/profile/required",keyword:"required",params:{missingProperty:"flags"},message:"must have req\
uired property 'flags'",schema:P.properties.profile.required,parentSchema:P.properties.profile,data:r};
e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="name"||s==="origin"||s==="flags")){let a={instancePath:t+
"/profile",schemaPath:"#/properties/profile/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:P.properties.
profile,data:r};e===null?e=[a]:e.push(a),i++}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){
if(l(s)<1){let a={instancePath:t+"/profile/name",schemaPath:"#/properties/profile/properties/name/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:P.properties.profile.properties.name,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={
instancePath:t+"/profile/name",schemaPath:"#/properties/profile/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:P.properties.profile.properties.name.type,parentSchema:P.
properties.profile.properties.name,data:s};e===null?e=[a]:e.push(a),i++}}if(r.origin!==void 0){let s=r.
origin;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/profile/origin",schemaPath:"#/prope\
rties/profile/properties/origin/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters",schema:1,parentSchema:P.properties.profile.properties.origin,data:s};e===
null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/profile/origin",schemaPath:"#/properties/prof\
ile/properties/origin/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.
properties.profile.properties.origin.type,parentSchema:P.properties.profile.properties.origin,data:s};
e===null?e=[a]:e.push(a),i++}}r.flags!==void 0&&(ze(r.flags,{instancePath:t+"/profile/flags",parentData:r,
parentDataProperty:"flags",rootData:A})||(e=X(e,ze.errors),i=e.length))}else{let s={instancePath:t+"\
/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:P.properties.profile.type,parentSchema:P.properties.profile,data:r};e===null?e=[s]:
e.push(s),i++}}if(n.hosts!==void 0){let r=n.hosts;if(Array.isArray(r)){let s=r.length;for(let a=0;a<
s;a++){let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.name===void 0){let p={instancePath:t+
"/hosts/"+a,schemaPath:"#/definitions/unit/required",keyword:"required",params:{missingProperty:"nam\
e"},message:"must have required property 'name'",schema:M.required,parentSchema:M,data:m};e===null?e=
[p]:e.push(p),i++}if(m.folder===void 0){let p={instancePath:t+"/hosts/"+a,schemaPath:"#/definitions/\
unit/required",keyword:"required",params:{missingProperty:"folder"},message:"must have required prop\
erty 'folder'",schema:M.required,parentSchema:M,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)
if(!(p==="name"||p==="folder"||p==="entry")){let o={instancePath:t+"/hosts/"+a,schemaPath:"#/definit\
ions/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties",schema:!1,parentSchema:M,data:m};e===null?e=[o]:e.push(o),i++}if(m.
name!==void 0){let p=m.name;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/hosts/"+a+"/na\
me",schemaPath:"#/definitions/unit/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:M.properties.name,data:p};e===null?e=[o]:
e.push(o),i++}}else{let o={instancePath:t+"/hosts/"+a+"/name",schemaPath:"#/definitions/unit/propert\
ies/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.name.
type,parentSchema:M.properties.name,data:p};e===null?e=[o]:e.push(o),i++}}if(m.folder!==void 0){let p=m.
folder;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/hosts/"+a+"/folder",schemaPath:"#/d\
efinitions/unit/properties/folder/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters",schema:1,parentSchema:M.properties.folder,data:p};e===null?e=[o]:e.push(
o),i++}}else{let o={instancePath:t+"/hosts/"+a+"/folder",schemaPath:"#/definitions/unit/properties/f\
older/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.folder.
type,parentSchema:M.properties.folder,data:p};e===null?e=[o]:e.push(o),i++}}if(m.entry!==void 0){let p=m.
entry;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/hosts/"+a+"/entry",schemaPath:"#/def\
initions/unit/properties/entry/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters",schema:1,parentSchema:M.properties.entry,data:p};e===null?e=[o]:e.push(o),
i++}}else{let o={instancePath:t+"/hosts/"+a+"/entry",schemaPath:"#/definitions/unit/properties/entry\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.entry.type,
parentSchema:M.properties.entry,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+"/\
hosts/"+a,schemaPath:"#/definitions/unit/type",keyword:"type",params:{type:"object"},message:"must b\
e object",schema:M.type,parentSchema:M,data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+
"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:P.properties.hosts.type,parentSchema:P.properties.hosts,data:r};e===null?e=[s]:e.push(
s),i++}}if(n.plugins!==void 0){let r=n.plugins;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){
let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.name===void 0){let p={instancePath:t+"/\
plugins/"+a,schemaPath:"#/definitions/unit/required",keyword:"required",params:{missingProperty:"nam\
e"},message:"must have required property 'name'",schema:M.required,parentSchema:M,data:m};e===null?e=
[p]:e.push(p),i++}if(m.folder===void 0){let p={instancePath:t+"/plugins/"+a,schemaPath:"#/definition\
s/unit/required",keyword:"required",params:{missingProperty:"folder"},message:"must have required pr\
operty 'folder'",schema:M.required,parentSchema:M,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)
if(!(p==="name"||p==="folder"||p==="entry")){let o={instancePath:t+"/plugins/"+a,schemaPath:"#/defin\
itions/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties",schema:!1,parentSchema:M,data:m};e===null?e=[o]:e.push(o),i++}if(m.
name!==void 0){let p=m.name;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/plugins/"+a+"/\
name",schemaPath:"#/definitions/unit/properties/name/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:M.properties.name,data:p};e===
null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/plugins/"+a+"/name",schemaPath:"#/definitions\
/unit/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.
properties.name.type,parentSchema:M.properties.name,data:p};e===null?e=[o]:e.push(o),i++}}if(m.folder!==
void 0){let p=m.folder;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/plugins/"+a+"/folde\
r",schemaPath:"#/definitions/unit/properties/folder/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:M.properties.folder,data:p};e===
null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/plugins/"+a+"/folder",schemaPath:"#/definitio\
ns/unit/properties/folder/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.
properties.folder.type,parentSchema:M.properties.folder,data:p};e===null?e=[o]:e.push(o),i++}}if(m.entry!==
void 0){let p=m.entry;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/plugins/"+a+"/entry",
schemaPath:"#/definitions/unit/properties/entry/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:M.properties.entry,data:p};e===null?e=[
o]:e.push(o),i++}}else{let o={instancePath:t+"/plugins/"+a+"/entry",schemaPath:"#/definitions/unit/p\
roperties/entry/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.properties.
entry.type,parentSchema:M.properties.entry,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+
"/plugins/"+a,schemaPath:"#/definitions/unit/type",keyword:"type",params:{type:"object"},message:"mu\
st be object",schema:M.type,parentSchema:M,data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+
"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type:"array"},message:"must\
 be array",schema:P.properties.plugins.type,parentSchema:P.properties.plugins,data:r};e===null?e=[s]:
e.push(s),i++}}if(n.files!==void 0){let r=n.files;if(Array.isArray(r)){let s=r.length;for(let a=0;a<
s;a++){let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.path===void 0){let p={instancePath:t+
"/files/"+a,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty:"\
path"},message:"must have required property 'path'",schema:P.properties.files.items.required,parentSchema:P.
properties.files.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.action===void 0){let p={instancePath:t+
"/files/"+a,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty:"\
action"},message:"must have required property 'action'",schema:P.properties.files.items.required,parentSchema:P.
properties.files.items,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)if(!(p==="path"||p==="act\
ion"||p==="text")){let o={instancePath:t+"/files/"+a,schemaPath:"#/properties/files/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:P.properties.files.items,data:m};e===null?e=[o]:e.push(o),
i++}if(m.path!==void 0){let p=m.path;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/files\
/"+a+"/path",schemaPath:"#/properties/files/items/properties/path/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:P.properties.files.items.
properties.path,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/files/"+a+"/path",
schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:P.properties.files.items.properties.path.type,parentSchema:P.properties.files.
items.properties.path,data:p};e===null?e=[o]:e.push(o),i++}}if(m.action!==void 0){let p=m.action;if(typeof p!=
"string"){let o={instancePath:t+"/files/"+a+"/action",schemaPath:"#/properties/files/items/propertie\
s/action/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.files.
items.properties.action.type,parentSchema:P.properties.files.items.properties.action,data:p};e===null?
e=[o]:e.push(o),i++}if(!(p==="create"||p==="change")){let o={instancePath:t+"/files/"+a+"/action",schemaPath:"\
#/properties/files/items/properties/action/enum",keyword:"enum",params:{allowedValues:P.properties.files.
items.properties.action.enum},message:"must be equal to one of the allowed values",schema:P.properties.
files.items.properties.action.enum,parentSchema:P.properties.files.items.properties.action,data:p};e===
null?e=[o]:e.push(o),i++}}if(m.text!==void 0){let p=m.text;if(typeof p!="string"){let o={instancePath:t+
"/files/"+a+"/text",schemaPath:"#/properties/files/items/properties/text/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:P.properties.files.items.properties.text.type,parentSchema:P.
properties.files.items.properties.text,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+
"/files/"+a,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:P.properties.files.items.type,parentSchema:P.properties.files.items,data:m};e===
null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/files",schemaPath:"#/properties/files/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.files.type,parentSchema:P.
properties.files,data:r};e===null?e=[s]:e.push(s),i++}}if(n.notes!==void 0){let r=n.notes;if(Array.isArray(
r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(typeof m=="string"){if(l(m)<1){let p={instancePath:t+
"/notes/"+a,schemaPath:"#/properties/notes/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:P.properties.notes.items,data:m};e===null?
e=[p]:e.push(p),i++}}else{let p={instancePath:t+"/notes/"+a,schemaPath:"#/properties/notes/items/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.notes.items.type,
parentSchema:P.properties.notes.items,data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+
"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:P.properties.notes.type,parentSchema:P.properties.notes,data:r};e===null?e=[s]:e.push(
s),i++}}if(n.next!==void 0){let r=n.next;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];
if(typeof m=="string"){if(l(m)<1){let p={instancePath:t+"/next/"+a,schemaPath:"#/properties/next/ite\
ms/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:P.properties.next.items,data:m};e===null?e=[p]:e.push(p),i++}}else{let p={instancePath:t+
"/next/"+a,schemaPath:"#/properties/next/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:P.properties.next.items.type,parentSchema:P.properties.next.items,data:m};e===
null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/next",schemaPath:"#/properties/next/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:P.properties.next.type,parentSchema:P.properties.
next,data:r};e===null?e=[s]:e.push(s),i++}}if(n.findings!==void 0){let r=n.findings;if(Array.isArray(
r)){let s=r.length;for(let a=0;a<s;a++)J(r[a],{instancePath:t+"/findings/"+a,parentData:r,parentDataProperty:a,
rootData:A})||(e=X(e,J.errors),i=e.length)}else{let s={instancePath:t+"/findings",schemaPath:"#/prop\
erties/findings/type",keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.
findings.type,parentSchema:P.properties.findings,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.
type,parentSchema:P,data:n};e===null?e=[r]:e.push(r),i++}return er.errors=e,i===0}var xr=rr,L={$schema:"\
http://json-schema.org/draft-07/schema#",$id:"inspect-report.schema.json",title:"InspectReport",description:"\
All that is known of one or two files.",type:"object",additionalProperties:!1,required:["version","c\
ommand","ok","files","findings"],properties:{version:{description:"Version of this document's form. \
Always 1.",type:"number",const:1},command:{description:"The command that made the report.",type:"str\
ing",const:"inspect"},ok:{description:"Whether every file could be read.",type:"boolean"},files:{description:"\
The files, in the order given.",type:"array",items:{$ref:"#/definitions/file"}},differences:{title:"\
Differences",description:"What differs between two files.",type:"object",additionalProperties:!1,required:[
"facts","settings","modules","packages"],properties:{facts:{description:"Facts.",type:"array",items:{
$ref:"#/definitions/difference"}},settings:{description:"Build settings.",type:"array",items:{$ref:"\
#/definitions/difference"}},modules:{description:"Modules.",type:"array",items:{$ref:"#/definitions/\
difference"}},packages:{description:"Packages by module.",type:"array",items:{title:"DifferingModule",
description:"Packages of one module.",type:"object",additionalProperties:!1,required:["module","comm\
on","differing","onlyFirst","onlySecond"],properties:{module:{description:"Module path; std for the \
standard library.",type:"string",minLength:1},common:{description:"Packages that both have.",type:"i\
nteger",minimum:0},differing:{description:"Packages with another fingerprint.",type:"array",items:{type:"\
string"}},onlyFirst:{description:"Packages that only the first has.",type:"array",items:{type:"strin\
g"}},onlySecond:{description:"Packages that only the second has.",type:"array",items:{type:"string"}}}}}}},
findings:{description:"Findings about the files.",type:"array",items:{$ref:"finding.schema.json"}}},
definitions:{module:{title:"InspectedModule",description:"One module of a file.",type:"object",additionalProperties:!1,
required:["path","version"],properties:{path:{description:"Module path.",type:"string",minLength:1},
version:{description:"Version as recorded; empty for a folder.",type:"string"},sum:{description:"Sum\
, where recorded.",type:"string"},replace:{description:"What it is replaced by: a folder, or a path \
and a version.",type:"string"}}},file:{title:"InspectedFile",description:"All that is known of one f\
ile.",type:"object",additionalProperties:!1,required:["file","kind"],properties:{file:{description:"\
File.",type:"string",minLength:1},kind:{description:"What it is.",type:"string",enum:["host","plugin",
"go-program","go-library","program","library","object","unreadable"]},problem:{description:"Why it c\
annot be read.",type:"string"},size:{description:"Bytes.",type:"integer",minimum:0},goVersion:{description:"\
Go release it was built with, as in go1.26.9.",type:"string"},os:{description:"Operating system, as \
Go names it; where recorded.",type:"string"},arch:{description:"Architecture, as the file's header n\
ames it.",type:"string"},elf:{title:"InspectedElf",description:"The ELF header.",type:"object",additionalProperties:!1,
required:["class","byteOrder","machine","type","pie"],properties:{class:{description:"Word size.",type:"\
string"},byteOrder:{description:"Byte order.",type:"string"},machine:{description:"Machine.",type:"s\
tring"},type:{description:"Type.",type:"string"},pie:{description:"Whether it is a position-independ\
ent executable.",type:"boolean"}}},mainPackage:{description:"Import path of package main.",type:"str\
ing"},pluginPath:{description:"Go's identity of the plugin.",type:"string"},trimmed:{description:"Wh\
ether it was built with -trimpath.",type:"boolean"},folder:{description:"Folder of the main module w\
hen it was built, where the file tells.",type:"string"},moduleCache:{description:"Module cache folde\
r when it was built, where the file tells.",type:"string"},main:{description:"Main module.",allOf:[{
$ref:"#/definitions/module"}]},modules:{description:"Modules it was built from, the main one left ou\
t.",type:"array",items:{$ref:"#/definitions/module"}},settings:{description:"Build settings as Go re\
corded them.",type:"object",additionalProperties:{type:"string"}},buildId:{description:"Go build ID.",
type:"string"},canLoadPlugins:{description:"Whether plugin.Open can work in it.",type:"boolean"},cannotLoad:{
description:"Why it cannot.",type:"string"},moduleDataSize:{description:"Bytes of the runtime's modu\
ledata, which host and plugin must have in common.",type:"integer",minimum:0},packages:{description:"\
Fingerprints by module.",type:"array",items:{title:"InspectedPackages",description:"The packages of \
one module.",type:"object",additionalProperties:!1,required:["module","fingerprints"],properties:{module:{
description:"Module path; std for the standard library.",type:"string",minLength:1},fingerprints:{description:"\
Package to fingerprint.",type:"object",additionalProperties:{type:"string"}}}}},symbols:{description:"\
Names that plugin.Lookup finds.",type:"array",items:{type:"string"}},straySymbols:{description:"Name\
s exported under another path than the plugin path: plugin.Open fails on them.",type:"array",items:{
type:"string"}},c:{title:"InspectedC",description:"What it asks of the C side.",type:"object",additionalProperties:!1,
required:["needed","sanitizers"],properties:{library:{description:"C library: glibc, musl or none.",
type:"string"},interpreter:{description:"Dynamic linker that it names.",type:"string"},needed:{description:"\
Shared libraries it needs.",type:"array",items:{type:"string"}},glibcFloor:{description:"Oldest glib\
c that can load it.",type:"string"},sanitizers:{description:"Sanitizer runtimes in it.",type:"array",
items:{type:"string"}}}},record:{title:"InspectedRecord",description:"The build record beside it.",type:"\
object",additionalProperties:!1,required:["file","fits"],properties:{file:{description:"File of the \
record.",type:"string",minLength:1},fits:{description:"Whether it is of this very file.",type:"boole\
an"},problem:{description:"Why it does not fit.",type:"string"},name:{description:"Name of the host \
or plugin.",type:"string"},profile:{description:"Profile.",type:"string"},key:{description:"Digest o\
f all that went in.",type:"string"},compiler:{description:"C compiler.",type:"string"}}}}},difference:{
title:"Difference",description:"One thing that differs.",type:"object",additionalProperties:!1,required:[
"what"],properties:{what:{description:"What differs.",type:"string",minLength:1},first:{description:"\
Value in the first file; absent where it has none.",type:"string"},second:{description:"Value in the\
 second file.",type:"string"}}}}},R={title:"Difference",description:"One thing that differs.",type:"\
object",additionalProperties:!1,required:["what"],properties:{what:{description:"What differs.",type:"\
string",minLength:1},first:{description:"Value in the first file; absent where it has none.",type:"s\
tring"},second:{description:"Value in the second file.",type:"string"}}},y={title:"InspectedFile",description:"\
All that is known of one file.",type:"object",additionalProperties:!1,required:["file","kind"],properties:{
file:{description:"File.",type:"string",minLength:1},kind:{description:"What it is.",type:"string",enum:[
"host","plugin","go-program","go-library","program","library","object","unreadable"]},problem:{description:"\
Why it cannot be read.",type:"string"},size:{description:"Bytes.",type:"integer",minimum:0},goVersion:{
description:"Go release it was built with, as in go1.26.9.",type:"string"},os:{description:"Operatin\
g system, as Go names it; where recorded.",type:"string"},arch:{description:"Architecture, as the fi\
le's header names it.",type:"string"},elf:{title:"InspectedElf",description:"The ELF header.",type:"\
object",additionalProperties:!1,required:["class","byteOrder","machine","type","pie"],properties:{class:{
description:"Word size.",type:"string"},byteOrder:{description:"Byte order.",type:"string"},machine:{
description:"Machine.",type:"string"},type:{description:"Type.",type:"string"},pie:{description:"Whe\
ther it is a position-independent executable.",type:"boolean"}}},mainPackage:{description:"Import pa\
th of package main.",type:"string"},pluginPath:{description:"Go's identity of the plugin.",type:"str\
ing"},trimmed:{description:"Whether it was built with -trimpath.",type:"boolean"},folder:{description:"\
Folder of the main module when it was built, where the file tells.",type:"string"},moduleCache:{description:"\
Module cache folder when it was built, where the file tells.",type:"string"},main:{description:"Main\
 module.",allOf:[{$ref:"#/definitions/module"}]},modules:{description:"Modules it was built from, th\
e main one left out.",type:"array",items:{$ref:"#/definitions/module"}},settings:{description:"Build\
 settings as Go recorded them.",type:"object",additionalProperties:{type:"string"}},buildId:{description:"\
Go build ID.",type:"string"},canLoadPlugins:{description:"Whether plugin.Open can work in it.",type:"\
boolean"},cannotLoad:{description:"Why it cannot.",type:"string"},moduleDataSize:{description:"Bytes\
 of the runtime's moduledata, which host and plugin must have in common.",type:"integer",minimum:0},
packages:{description:"Fingerprints by module.",type:"array",items:{title:"InspectedPackages",description:"\
The packages of one module.",type:"object",additionalProperties:!1,required:["module","fingerprints"],
properties:{module:{description:"Module path; std for the standard library.",type:"string",minLength:1},
fingerprints:{description:"Package to fingerprint.",type:"object",additionalProperties:{type:"string"}}}}},
symbols:{description:"Names that plugin.Lookup finds.",type:"array",items:{type:"string"}},straySymbols:{
description:"Names exported under another path than the plugin path: plugin.Open fails on them.",type:"\
array",items:{type:"string"}},c:{title:"InspectedC",description:"What it asks of the C side.",type:"\
object",additionalProperties:!1,required:["needed","sanitizers"],properties:{library:{description:"C\
 library: glibc, musl or none.",type:"string"},interpreter:{description:"Dynamic linker that it name\
s.",type:"string"},needed:{description:"Shared libraries it needs.",type:"array",items:{type:"string"}},
glibcFloor:{description:"Oldest glibc that can load it.",type:"string"},sanitizers:{description:"San\
itizer runtimes in it.",type:"array",items:{type:"string"}}}},record:{title:"InspectedRecord",description:"\
The build record beside it.",type:"object",additionalProperties:!1,required:["file","fits"],properties:{
file:{description:"File of the record.",type:"string",minLength:1},fits:{description:"Whether it is \
of this very file.",type:"boolean"},problem:{description:"Why it does not fit.",type:"string"},name:{
description:"Name of the host or plugin.",type:"string"},profile:{description:"Profile.",type:"strin\
g"},key:{description:"Digest of all that went in.",type:"string"},compiler:{description:"C compiler.",
type:"string"}}}}},I={title:"InspectedModule",description:"One module of a file.",type:"object",additionalProperties:!1,
required:["path","version"],properties:{path:{description:"Module path.",type:"string",minLength:1},
version:{description:"Version as recorded; empty for a folder.",type:"string"},sum:{description:"Sum\
, where recorded.",type:"string"},replace:{description:"What it is replaced by: a folder, or a path \
and a version.",type:"string"}}};function De(n,{instancePath:t="",parentData:D,parentDataProperty:W,
rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.file===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},message:"m\
ust have required property 'file'",schema:y.required,parentSchema:y,data:n};e===null?e=[r]:e.push(r),
i++}if(n.kind===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'",schema:y.required,parentSchema:y,data:n};e===null?
e=[r]:e.push(r),i++}for(let r in n)if(!se.call(y.properties,r)){let s={instancePath:t,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT\
 have additional properties",schema:!1,parentSchema:y,data:n};e===null?e=[s]:e.push(s),i++}if(n.file!==
void 0){let r=n.file;if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+"/file",schemaPath:"#/p\
roperties/file/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters",schema:1,parentSchema:y.properties.file,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:y.properties.file.type,parentSchema:y.properties.file,data:r};e===null?e=[s]:
e.push(s),i++}}if(n.kind!==void 0){let r=n.kind;if(typeof r!="string"){let s={instancePath:t+"/kind",
schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.kind.type,parentSchema:y.properties.kind,data:r};e===null?e=[s]:e.push(s),i++}if(!(r==="h\
ost"||r==="plugin"||r==="go-program"||r==="go-library"||r==="program"||r==="library"||r==="object"||
r==="unreadable")){let s={instancePath:t+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",
params:{allowedValues:y.properties.kind.enum},message:"must be equal to one of the allowed values",schema:y.
properties.kind.enum,parentSchema:y.properties.kind,data:r};e===null?e=[s]:e.push(s),i++}}if(n.problem!==
void 0){let r=n.problem;if(typeof r!="string"){let s={instancePath:t+"/problem",schemaPath:"#/proper\
ties/problem/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
problem.type,parentSchema:y.properties.problem,data:r};e===null?e=[s]:e.push(s),i++}}if(n.size!==void 0){
let r=n.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:t+"/size",
schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:y.properties.size.type,parentSchema:y.properties.size,data:r};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:t+"/size",schemaPath:"#/properties/size/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:y.
properties.size,data:r};e===null?e=[s]:e.push(s),i++}}if(n.goVersion!==void 0){let r=n.goVersion;if(typeof r!=
"string"){let s={instancePath:t+"/goVersion",schemaPath:"#/properties/goVersion/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:y.properties.goVersion.type,parentSchema:y.properties.
goVersion,data:r};e===null?e=[s]:e.push(s),i++}}if(n.os!==void 0){let r=n.os;if(typeof r!="string"){
let s={instancePath:t+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:y.properties.os.type,parentSchema:y.properties.os,data:r};e===null?e=
[s]:e.push(s),i++}}if(n.arch!==void 0){let r=n.arch;if(typeof r!="string"){let s={instancePath:t+"/a\
rch",schemaPath:"#/properties/arch/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:y.properties.arch.type,parentSchema:y.properties.arch,data:r};e===null?e=[s]:e.push(s),i++}}
if(n.elf!==void 0){let r=n.elf;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.class===void 0){let s={
instancePath:t+"/elf",schemaPath:"#/properties/elf/required",keyword:"required",params:{missingProperty:"\
class"},message:"must have required property 'class'",schema:y.properties.elf.required,parentSchema:y.
properties.elf,data:r};e===null?e=[s]:e.push(s),i++}if(r.byteOrder===void 0){let s={instancePath:t+"\
/elf",schemaPath:"#/properties/elf/required",keyword:"required",params:{missingProperty:"byteOrder"},
message:"must have required property 'byteOrder'",schema:y.properties.elf.required,parentSchema:y.properties.
elf,data:r};e===null?e=[s]:e.push(s),i++}if(r.machine===void 0){let s={instancePath:t+"/elf",schemaPath:"\
#/properties/elf/required",keyword:"required",params:{missingProperty:"machine"},message:"must have \
required property 'machine'",schema:y.properties.elf.required,parentSchema:y.properties.elf,data:r};
e===null?e=[s]:e.push(s),i++}if(r.type===void 0){let s={instancePath:t+"/elf",schemaPath:"#/properti\
es/elf/required",keyword:"required",params:{missingProperty:"type"},message:"must have required prop\
erty 'type'",schema:y.properties.elf.required,parentSchema:y.properties.elf,data:r};e===null?e=[s]:e.
push(s),i++}if(r.pie===void 0){let s={instancePath:t+"/elf",schemaPath:"#/properties/elf/required",keyword:"\
required",params:{missingProperty:"pie"},message:"must have required property 'pie'",schema:y.properties.
elf.required,parentSchema:y.properties.elf,data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s===
"class"||s==="byteOrder"||s==="machine"||s==="type"||s==="pie")){let a={instancePath:t+"/elf",schemaPath:"\
#/properties/elf/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.elf,data:r};e===null?
e=[a]:e.push(a),i++}if(r.class!==void 0){let s=r.class;if(typeof s!="string"){let a={instancePath:t+
"/elf/class",schemaPath:"#/properties/elf/properties/class/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:y.properties.elf.properties.class.type,parentSchema:y.properties.elf.
properties.class,data:s};e===null?e=[a]:e.push(a),i++}}if(r.byteOrder!==void 0){let s=r.byteOrder;if(typeof s!=
"string"){let a={instancePath:t+"/elf/byteOrder",schemaPath:"#/properties/elf/properties/byteOrder/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.elf.properties.
byteOrder.type,parentSchema:y.properties.elf.properties.byteOrder,data:s};e===null?e=[a]:e.push(a),i++}}
if(r.machine!==void 0){let s=r.machine;if(typeof s!="string"){let a={instancePath:t+"/elf/machine",schemaPath:"\
#/properties/elf/properties/machine/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:y.properties.elf.properties.machine.type,parentSchema:y.properties.elf.properties.machine,
data:s};e===null?e=[a]:e.push(a),i++}}if(r.type!==void 0){let s=r.type;if(typeof s!="string"){let a={
instancePath:t+"/elf/type",schemaPath:"#/properties/elf/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:y.properties.elf.properties.type.type,parentSchema:y.
properties.elf.properties.type,data:s};e===null?e=[a]:e.push(a),i++}}if(r.pie!==void 0){let s=r.pie;
if(typeof s!="boolean"){let a={instancePath:t+"/elf/pie",schemaPath:"#/properties/elf/properties/pie\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:y.properties.elf.properties.
pie.type,parentSchema:y.properties.elf.properties.pie,data:s};e===null?e=[a]:e.push(a),i++}}}else{let s={
instancePath:t+"/elf",schemaPath:"#/properties/elf/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:y.properties.elf.type,parentSchema:y.properties.elf,data:r};e===null?e=[s]:e.
push(s),i++}}if(n.mainPackage!==void 0){let r=n.mainPackage;if(typeof r!="string"){let s={instancePath:t+
"/mainPackage",schemaPath:"#/properties/mainPackage/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:y.properties.mainPackage.type,parentSchema:y.properties.mainPackage,data:r};e===
null?e=[s]:e.push(s),i++}}if(n.pluginPath!==void 0){let r=n.pluginPath;if(typeof r!="string"){let s={
instancePath:t+"/pluginPath",schemaPath:"#/properties/pluginPath/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.pluginPath.type,parentSchema:y.properties.pluginPath,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.trimmed!==void 0){let r=n.trimmed;if(typeof r!="boolean"){
let s={instancePath:t+"/trimmed",schemaPath:"#/properties/trimmed/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:y.properties.trimmed.type,parentSchema:y.properties.trimmed,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.folder!==void 0){let r=n.folder;if(typeof r!="string"){let s={
instancePath:t+"/folder",schemaPath:"#/properties/folder/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:y.properties.folder.type,parentSchema:y.properties.folder,data:r};e===
null?e=[s]:e.push(s),i++}}if(n.moduleCache!==void 0){let r=n.moduleCache;if(typeof r!="string"){let s={
instancePath:t+"/moduleCache",schemaPath:"#/properties/moduleCache/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.moduleCache.type,parentSchema:y.properties.moduleCache,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.main!==void 0){let r=n.main;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.path===void 0){let s={instancePath:t+"/main",schemaPath:"#/definitions/module/requi\
red",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'",
schema:I.required,parentSchema:I,data:r};e===null?e=[s]:e.push(s),i++}if(r.version===void 0){let s={
instancePath:t+"/main",schemaPath:"#/definitions/module/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:I.required,parentSchema:I,data:r};e===
null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="path"||s==="version"||s==="sum"||s==="replace")){let a={
instancePath:t+"/main",schemaPath:"#/definitions/module/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:I,
data:r};e===null?e=[a]:e.push(a),i++}if(r.path!==void 0){let s=r.path;if(typeof s=="string"){if(l(s)<
1){let a={instancePath:t+"/main/path",schemaPath:"#/definitions/module/properties/path/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:I.
properties.path,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/main/path",schemaPath:"\
#/definitions/module/properties/path/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:I.properties.path.type,parentSchema:I.properties.path,data:s};e===null?e=[a]:e.push(a),
i++}}if(r.version!==void 0){let s=r.version;if(typeof s!="string"){let a={instancePath:t+"/main/vers\
ion",schemaPath:"#/definitions/module/properties/version/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:I.properties.version.type,parentSchema:I.properties.version,data:s};
e===null?e=[a]:e.push(a),i++}}if(r.sum!==void 0){let s=r.sum;if(typeof s!="string"){let a={instancePath:t+
"/main/sum",schemaPath:"#/definitions/module/properties/sum/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:I.properties.sum.type,parentSchema:I.properties.sum,data:s};e===
null?e=[a]:e.push(a),i++}}if(r.replace!==void 0){let s=r.replace;if(typeof s!="string"){let a={instancePath:t+
"/main/replace",schemaPath:"#/definitions/module/properties/replace/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:I.properties.replace.type,parentSchema:I.properties.replace,
data:s};e===null?e=[a]:e.push(a),i++}}}else{let s={instancePath:t+"/main",schemaPath:"#/definitions/\
module/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.type,parentSchema:I,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.modules!==void 0){let r=n.modules;if(Array.isArray(r)){let s=r.
length;for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.path===void 0){
let p={instancePath:t+"/modules/"+a,schemaPath:"#/definitions/module/required",keyword:"required",params:{
missingProperty:"path"},message:"must have required property 'path'",schema:I.required,parentSchema:I,
data:m};e===null?e=[p]:e.push(p),i++}if(m.version===void 0){let p={instancePath:t+"/modules/"+a,schemaPath:"\
#/definitions/module/required",keyword:"required",params:{missingProperty:"version"},message:"must h\
ave required property 'version'",schema:I.required,parentSchema:I,data:m};e===null?e=[p]:e.push(p),i++}
for(let p in m)if(!(p==="path"||p==="version"||p==="sum"||p==="replace")){let o={instancePath:t+"/mo\
dules/"+a,schemaPath:"#/definitions/module/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:I,data:m};
e===null?e=[o]:e.push(o),i++}if(m.path!==void 0){let p=m.path;if(typeof p=="string"){if(l(p)<1){let o={
instancePath:t+"/modules/"+a+"/path",schemaPath:"#/definitions/module/properties/path/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:I.
properties.path,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/modules/"+a+"/pat\
h",schemaPath:"#/definitions/module/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:I.properties.path.type,parentSchema:I.properties.path,data:p};e===null?e=[o]:
e.push(o),i++}}if(m.version!==void 0){let p=m.version;if(typeof p!="string"){let o={instancePath:t+"\
/modules/"+a+"/version",schemaPath:"#/definitions/module/properties/version/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:I.properties.version.type,parentSchema:I.properties.version,
data:p};e===null?e=[o]:e.push(o),i++}}if(m.sum!==void 0){let p=m.sum;if(typeof p!="string"){let o={instancePath:t+
"/modules/"+a+"/sum",schemaPath:"#/definitions/module/properties/sum/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:I.properties.sum.type,parentSchema:I.properties.sum,data:p};
e===null?e=[o]:e.push(o),i++}}if(m.replace!==void 0){let p=m.replace;if(typeof p!="string"){let o={instancePath:t+
"/modules/"+a+"/replace",schemaPath:"#/definitions/module/properties/replace/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:I.properties.replace.type,parentSchema:I.properties.replace,
data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+"/modules/"+a,schemaPath:"#/defini\
tions/module/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.type,parentSchema:I,
data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/modules",schemaPath:"#/propertie\
s/modules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.modules.
type,parentSchema:y.properties.modules,data:r};e===null?e=[s]:e.push(s),i++}}if(n.settings!==void 0){
let r=n.settings;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let a=r[s];if(typeof a!=
"string"){let m={instancePath:t+"/settings/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
properties/settings/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:y.properties.settings.additionalProperties.type,parentSchema:y.properties.settings.
additionalProperties,data:a};e===null?e=[m]:e.push(m),i++}}else{let s={instancePath:t+"/settings",schemaPath:"\
#/properties/settings/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
properties.settings.type,parentSchema:y.properties.settings,data:r};e===null?e=[s]:e.push(s),i++}}if(n.
buildId!==void 0){let r=n.buildId;if(typeof r!="string"){let s={instancePath:t+"/buildId",schemaPath:"\
#/properties/buildId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
buildId.type,parentSchema:y.properties.buildId,data:r};e===null?e=[s]:e.push(s),i++}}if(n.canLoadPlugins!==
void 0){let r=n.canLoadPlugins;if(typeof r!="boolean"){let s={instancePath:t+"/canLoadPlugins",schemaPath:"\
#/properties/canLoadPlugins/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:y.
properties.canLoadPlugins.type,parentSchema:y.properties.canLoadPlugins,data:r};e===null?e=[s]:e.push(
s),i++}}if(n.cannotLoad!==void 0){let r=n.cannotLoad;if(typeof r!="string"){let s={instancePath:t+"/\
cannotLoad",schemaPath:"#/properties/cannotLoad/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:y.properties.cannotLoad.type,parentSchema:y.properties.cannotLoad,data:r};e===
null?e=[s]:e.push(s),i++}}if(n.moduleDataSize!==void 0){let r=n.moduleDataSize;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:t+"/moduleDataSize",schemaPath:"#/propertie\
s/moduleDataSize/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.
moduleDataSize.type,parentSchema:y.properties.moduleDataSize,data:r};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:t+"/moduleDataSize",schemaPath:"#/proper\
ties/moduleDataSize/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0",schema:0,parentSchema:y.properties.moduleDataSize,data:r};e===null?e=[s]:e.push(s),i++}}if(n.packages!==
void 0){let r=n.packages;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.module===void 0){let p={instancePath:t+"/packages/"+a,schemaPath:"\
#/properties/packages/items/required",keyword:"required",params:{missingProperty:"module"},message:"\
must have required property 'module'",schema:y.properties.packages.items.required,parentSchema:y.properties.
packages.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.fingerprints===void 0){let p={instancePath:t+
"/packages/"+a,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty:"\
fingerprints"},message:"must have required property 'fingerprints'",schema:y.properties.packages.items.
required,parentSchema:y.properties.packages.items,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)
if(!(p==="module"||p==="fingerprints")){let o={instancePath:t+"/packages/"+a,schemaPath:"#/propertie\
s/packages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.packages.items,data:m};
e===null?e=[o]:e.push(o),i++}if(m.module!==void 0){let p=m.module;if(typeof p=="string"){if(l(p)<1){
let o={instancePath:t+"/packages/"+a+"/module",schemaPath:"#/properties/packages/items/properties/mo\
dule/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:y.properties.packages.items.properties.module,data:p};e===null?e=[o]:e.push(o),
i++}}else{let o={instancePath:t+"/packages/"+a+"/module",schemaPath:"#/properties/packages/items/pro\
perties/module/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
packages.items.properties.module.type,parentSchema:y.properties.packages.items.properties.module,data:p};
e===null?e=[o]:e.push(o),i++}}if(m.fingerprints!==void 0){let p=m.fingerprints;if(p&&typeof p=="obje\
ct"&&!Array.isArray(p))for(let o in p){let d=p[o];if(typeof d!="string"){let g={instancePath:t+"/pac\
kages/"+a+"/fingerprints/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/package\
s/items/properties/fingerprints/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:y.properties.packages.items.properties.fingerprints.additionalProperties.type,
parentSchema:y.properties.packages.items.properties.fingerprints.additionalProperties,data:d};e===null?
e=[g]:e.push(g),i++}}else{let o={instancePath:t+"/packages/"+a+"/fingerprints",schemaPath:"#/propert\
ies/packages/items/properties/fingerprints/type",keyword:"type",params:{type:"object"},message:"must\
 be object",schema:y.properties.packages.items.properties.fingerprints.type,parentSchema:y.properties.
packages.items.properties.fingerprints,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+
"/packages/"+a,schemaPath:"#/properties/packages/items/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:y.properties.packages.items.type,parentSchema:y.properties.packages.items,data:m};
e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/packages",schemaPath:"#/properties/packa\
ges/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.packages.
type,parentSchema:y.properties.packages,data:r};e===null?e=[s]:e.push(s),i++}}if(n.symbols!==void 0){
let r=n.symbols;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(typeof m!="st\
ring"){let p={instancePath:t+"/symbols/"+a,schemaPath:"#/properties/symbols/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:y.properties.symbols.items.type,parentSchema:y.
properties.symbols.items,data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/symbols",
schemaPath:"#/properties/symbols/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:y.properties.symbols.type,parentSchema:y.properties.symbols,data:r};e===null?e=[s]:e.push(s),
i++}}if(n.straySymbols!==void 0){let r=n.straySymbols;if(Array.isArray(r)){let s=r.length;for(let a=0;a<
s;a++){let m=r[a];if(typeof m!="string"){let p={instancePath:t+"/straySymbols/"+a,schemaPath:"#/prop\
erties/straySymbols/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.straySymbols.items.type,parentSchema:y.properties.straySymbols.items,data:m};e===null?e=[
p]:e.push(p),i++}}}else{let s={instancePath:t+"/straySymbols",schemaPath:"#/properties/straySymbols/\
type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.straySymbols.
type,parentSchema:y.properties.straySymbols,data:r};e===null?e=[s]:e.push(s),i++}}if(n.c!==void 0){let r=n.
c;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.needed===void 0){let s={instancePath:t+"/c",schemaPath:"\
#/properties/c/required",keyword:"required",params:{missingProperty:"needed"},message:"must have req\
uired property 'needed'",schema:y.properties.c.required,parentSchema:y.properties.c,data:r};e===null?
e=[s]:e.push(s),i++}if(r.sanitizers===void 0){let s={instancePath:t+"/c",schemaPath:"#/properties/c/\
required",keyword:"required",params:{missingProperty:"sanitizers"},message:"must have required prope\
rty 'sanitizers'",schema:y.properties.c.required,parentSchema:y.properties.c,data:r};e===null?e=[s]:
e.push(s),i++}for(let s in r)if(!(s==="library"||s==="interpreter"||s==="needed"||s==="glibcFloor"||
s==="sanitizers")){let a={instancePath:t+"/c",schemaPath:"#/properties/c/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:y.properties.c,data:r};e===null?e=[a]:e.push(a),i++}if(r.library!==void 0){let s=r.library;
if(typeof s!="string"){let a={instancePath:t+"/c/library",schemaPath:"#/properties/c/properties/libr\
ary/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.c.properties.
library.type,parentSchema:y.properties.c.properties.library,data:s};e===null?e=[a]:e.push(a),i++}}if(r.
interpreter!==void 0){let s=r.interpreter;if(typeof s!="string"){let a={instancePath:t+"/c/interpret\
er",schemaPath:"#/properties/c/properties/interpreter/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:y.properties.c.properties.interpreter.type,parentSchema:y.properties.c.properties.
interpreter,data:s};e===null?e=[a]:e.push(a),i++}}if(r.needed!==void 0){let s=r.needed;if(Array.isArray(
s)){let a=s.length;for(let m=0;m<a;m++){let p=s[m];if(typeof p!="string"){let o={instancePath:t+"/c/\
needed/"+m,schemaPath:"#/properties/c/properties/needed/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:y.properties.c.properties.needed.items.type,parentSchema:y.properties.
c.properties.needed.items,data:p};e===null?e=[o]:e.push(o),i++}}}else{let a={instancePath:t+"/c/need\
ed",schemaPath:"#/properties/c/properties/needed/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:y.properties.c.properties.needed.type,parentSchema:y.properties.c.properties.needed,
data:s};e===null?e=[a]:e.push(a),i++}}if(r.glibcFloor!==void 0){let s=r.glibcFloor;if(typeof s!="str\
ing"){let a={instancePath:t+"/c/glibcFloor",schemaPath:"#/properties/c/properties/glibcFloor/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.c.properties.glibcFloor.type,
parentSchema:y.properties.c.properties.glibcFloor,data:s};e===null?e=[a]:e.push(a),i++}}if(r.sanitizers!==
void 0){let s=r.sanitizers;if(Array.isArray(s)){let a=s.length;for(let m=0;m<a;m++){let p=s[m];if(typeof p!=
"string"){let o={instancePath:t+"/c/sanitizers/"+m,schemaPath:"#/properties/c/properties/sanitizers/\
items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.c.properties.
sanitizers.items.type,parentSchema:y.properties.c.properties.sanitizers.items,data:p};e===null?e=[o]:
e.push(o),i++}}}else{let a={instancePath:t+"/c/sanitizers",schemaPath:"#/properties/c/properties/san\
itizers/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.c.properties.
sanitizers.type,parentSchema:y.properties.c.properties.sanitizers,data:s};e===null?e=[a]:e.push(a),i++}}}else{
let s={instancePath:t+"/c",schemaPath:"#/properties/c/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:y.properties.c.type,parentSchema:y.properties.c,data:r};e===null?e=[s]:e.push(
s),i++}}if(n.record!==void 0){let r=n.record;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.file===
void 0){let s={instancePath:t+"/record",schemaPath:"#/properties/record/required",keyword:"required",
params:{missingProperty:"file"},message:"must have required property 'file'",schema:y.properties.record.
required,parentSchema:y.properties.record,data:r};e===null?e=[s]:e.push(s),i++}if(r.fits===void 0){let s={
instancePath:t+"/record",schemaPath:"#/properties/record/required",keyword:"required",params:{missingProperty:"\
fits"},message:"must have required property 'fits'",schema:y.properties.record.required,parentSchema:y.
properties.record,data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="file"||s==="fits"||s===
"problem"||s==="name"||s==="profile"||s==="key"||s==="compiler")){let a={instancePath:t+"/record",schemaPath:"\
#/properties/record/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.record,data:r};e===
null?e=[a]:e.push(a),i++}if(r.file!==void 0){let s=r.file;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+
"/record/file",schemaPath:"#/properties/record/properties/file/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.record.properties.
file,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/record/file",schemaPath:"#/p\
roperties/record/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:y.properties.record.properties.file.type,parentSchema:y.properties.record.properties.file,data:s};
e===null?e=[a]:e.push(a),i++}}if(r.fits!==void 0){let s=r.fits;if(typeof s!="boolean"){let a={instancePath:t+
"/record/fits",schemaPath:"#/properties/record/properties/fits/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean",schema:y.properties.record.properties.fits.type,parentSchema:y.properties.
record.properties.fits,data:s};e===null?e=[a]:e.push(a),i++}}if(r.problem!==void 0){let s=r.problem;
if(typeof s!="string"){let a={instancePath:t+"/record/problem",schemaPath:"#/properties/record/prope\
rties/problem/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
record.properties.problem.type,parentSchema:y.properties.record.properties.problem,data:s};e===null?
e=[a]:e.push(a),i++}}if(r.name!==void 0){let s=r.name;if(typeof s!="string"){let a={instancePath:t+"\
/record/name",schemaPath:"#/properties/record/properties/name/type",keyword:"type",params:{type:"str\
ing"},message:"must be string",schema:y.properties.record.properties.name.type,parentSchema:y.properties.
record.properties.name,data:s};e===null?e=[a]:e.push(a),i++}}if(r.profile!==void 0){let s=r.profile;
if(typeof s!="string"){let a={instancePath:t+"/record/profile",schemaPath:"#/properties/record/prope\
rties/profile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
record.properties.profile.type,parentSchema:y.properties.record.properties.profile,data:s};e===null?
e=[a]:e.push(a),i++}}if(r.key!==void 0){let s=r.key;if(typeof s!="string"){let a={instancePath:t+"/r\
ecord/key",schemaPath:"#/properties/record/properties/key/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:y.properties.record.properties.key.type,parentSchema:y.properties.record.
properties.key,data:s};e===null?e=[a]:e.push(a),i++}}if(r.compiler!==void 0){let s=r.compiler;if(typeof s!=
"string"){let a={instancePath:t+"/record/compiler",schemaPath:"#/properties/record/properties/compil\
er/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.record.properties.
compiler.type,parentSchema:y.properties.record.properties.compiler,data:s};e===null?e=[a]:e.push(a),
i++}}}else{let s={instancePath:t+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:y.properties.record.type,parentSchema:y.properties.record,
data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,data:n};e===null?e=[r]:
e.push(r),i++}return De.errors=e,i===0}function rr(n,{instancePath:t="",parentData:D,parentDataProperty:W,
rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},
message:"must have required property 'version'",schema:L.required,parentSchema:L,data:n};e===null?e=
[r]:e.push(r),i++}if(n.command===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"command"},message:"must have required property 'command'",schema:L.required,
parentSchema:L,data:n};e===null?e=[r]:e.push(r),i++}if(n.ok===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ok"},message:"must have required property 'o\
k'",schema:L.required,parentSchema:L,data:n};e===null?e=[r]:e.push(r),i++}if(n.files===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"files"},message:"\
must have required property 'files'",schema:L.required,parentSchema:L,data:n};e===null?e=[r]:e.push(
r),i++}if(n.findings===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"findings"},message:"must have required property 'findings'",schema:L.required,parentSchema:L,
data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)if(!(r==="version"||r==="command"||r==="ok"||r===
"files"||r==="differences"||r==="findings")){let s={instancePath:t,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pr\
operties",schema:!1,parentSchema:L,data:n};e===null?e=[s]:e.push(s),i++}if(n.version!==void 0){let r=n.
version;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:t+"/version",schemaPath:"#/proper\
ties/version/type",keyword:"type",params:{type:"number"},message:"must be number",schema:L.properties.
version.type,parentSchema:L.properties.version,data:r};e===null?e=[s]:e.push(s),i++}if(r!==1){let s={
instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:L.properties.version,data:r};e===null?e=[s]:
e.push(s),i++}}if(n.command!==void 0){let r=n.command;if(typeof r!="string"){let s={instancePath:t+"\
/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:L.properties.command.type,parentSchema:L.properties.command,data:r};e===null?e=[s]:
e.push(s),i++}if(r!=="inspect"){let s={instancePath:t+"/command",schemaPath:"#/properties/command/co\
nst",keyword:"const",params:{allowedValue:"inspect"},message:"must be equal to constant",schema:"ins\
pect",parentSchema:L.properties.command,data:r};e===null?e=[s]:e.push(s),i++}}if(n.ok!==void 0){let r=n.
ok;if(typeof r!="boolean"){let s={instancePath:t+"/ok",schemaPath:"#/properties/ok/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean",schema:L.properties.ok.type,parentSchema:L.properties.
ok,data:r};e===null?e=[s]:e.push(s),i++}}if(n.files!==void 0){let r=n.files;if(Array.isArray(r)){let s=r.
length;for(let a=0;a<s;a++)De(r[a],{instancePath:t+"/files/"+a,parentData:r,parentDataProperty:a,rootData:A})||
(e=X(e,De.errors),i=e.length)}else{let s={instancePath:t+"/files",schemaPath:"#/properties/files/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:L.properties.files.type,parentSchema:L.
properties.files,data:r};e===null?e=[s]:e.push(s),i++}}if(n.differences!==void 0){let r=n.differences;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.facts===void 0){let s={instancePath:t+"/difference\
s",schemaPath:"#/properties/differences/required",keyword:"required",params:{missingProperty:"facts"},
message:"must have required property 'facts'",schema:L.properties.differences.required,parentSchema:L.
properties.differences,data:r};e===null?e=[s]:e.push(s),i++}if(r.settings===void 0){let s={instancePath:t+
"/differences",schemaPath:"#/properties/differences/required",keyword:"required",params:{missingProperty:"\
settings"},message:"must have required property 'settings'",schema:L.properties.differences.required,
parentSchema:L.properties.differences,data:r};e===null?e=[s]:e.push(s),i++}if(r.modules===void 0){let s={
instancePath:t+"/differences",schemaPath:"#/properties/differences/required",keyword:"required",params:{
missingProperty:"modules"},message:"must have required property 'modules'",schema:L.properties.differences.
required,parentSchema:L.properties.differences,data:r};e===null?e=[s]:e.push(s),i++}if(r.packages===
void 0){let s={instancePath:t+"/differences",schemaPath:"#/properties/differences/required",keyword:"\
required",params:{missingProperty:"packages"},message:"must have required property 'packages'",schema:L.
properties.differences.required,parentSchema:L.properties.differences,data:r};e===null?e=[s]:e.push(
s),i++}for(let s in r)if(!(s==="facts"||s==="settings"||s==="modules"||s==="packages")){let a={instancePath:t+
"/differences",schemaPath:"#/properties/differences/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:L.
properties.differences,data:r};e===null?e=[a]:e.push(a),i++}if(r.facts!==void 0){let s=r.facts;if(Array.
isArray(s)){let a=s.length;for(let m=0;m<a;m++){let p=s[m];if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.what===void 0){let o={instancePath:t+"/differences/facts/"+m,schemaPath:"#/definitions/diff\
erence/required",keyword:"required",params:{missingProperty:"what"},message:"must have required prop\
erty 'what'",schema:R.required,parentSchema:R,data:p};e===null?e=[o]:e.push(o),i++}for(let o in p)if(!(o===
"what"||o==="first"||o==="second")){let d={instancePath:t+"/differences/facts/"+m,schemaPath:"#/defi\
nitions/difference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:R,data:p};e===null?e=[d]:e.push(
d),i++}if(p.what!==void 0){let o=p.what;if(typeof o=="string"){if(l(o)<1){let d={instancePath:t+"/di\
fferences/facts/"+m+"/what",schemaPath:"#/definitions/difference/properties/what/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:R.
properties.what,data:o};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:t+"/differences/facts\
/"+m+"/what",schemaPath:"#/definitions/difference/properties/what/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:R.properties.what.type,parentSchema:R.properties.what,data:o};
e===null?e=[d]:e.push(d),i++}}if(p.first!==void 0){let o=p.first;if(typeof o!="string"){let d={instancePath:t+
"/differences/facts/"+m+"/first",schemaPath:"#/definitions/difference/properties/first/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:R.properties.first.type,parentSchema:R.
properties.first,data:o};e===null?e=[d]:e.push(d),i++}}if(p.second!==void 0){let o=p.second;if(typeof o!=
"string"){let d={instancePath:t+"/differences/facts/"+m+"/second",schemaPath:"#/definitions/differen\
ce/properties/second/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.properties.
second.type,parentSchema:R.properties.second,data:o};e===null?e=[d]:e.push(d),i++}}}else{let o={instancePath:t+
"/differences/facts/"+m,schemaPath:"#/definitions/difference/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object",schema:R.type,parentSchema:R,data:p};e===null?e=[o]:e.push(o),i++}}}else{
let a={instancePath:t+"/differences/facts",schemaPath:"#/properties/differences/properties/facts/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:L.properties.differences.properties.
facts.type,parentSchema:L.properties.differences.properties.facts,data:s};e===null?e=[a]:e.push(a),i++}}
if(r.settings!==void 0){let s=r.settings;if(Array.isArray(s)){let a=s.length;for(let m=0;m<a;m++){let p=s[m];
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.what===void 0){let o={instancePath:t+"/differences\
/settings/"+m,schemaPath:"#/definitions/difference/required",keyword:"required",params:{missingProperty:"\
what"},message:"must have required property 'what'",schema:R.required,parentSchema:R,data:p};e===null?
e=[o]:e.push(o),i++}for(let o in p)if(!(o==="what"||o==="first"||o==="second")){let d={instancePath:t+
"/differences/settings/"+m,schemaPath:"#/definitions/difference/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,
parentSchema:R,data:p};e===null?e=[d]:e.push(d),i++}if(p.what!==void 0){let o=p.what;if(typeof o=="s\
tring"){if(l(o)<1){let d={instancePath:t+"/differences/settings/"+m+"/what",schemaPath:"#/definition\
s/difference/properties/what/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters",schema:1,parentSchema:R.properties.what,data:o};e===null?e=[d]:e.push(d),i++}}else{
let d={instancePath:t+"/differences/settings/"+m+"/what",schemaPath:"#/definitions/difference/proper\
ties/what/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.properties.what.
type,parentSchema:R.properties.what,data:o};e===null?e=[d]:e.push(d),i++}}if(p.first!==void 0){let o=p.
first;if(typeof o!="string"){let d={instancePath:t+"/differences/settings/"+m+"/first",schemaPath:"#\
/definitions/difference/properties/first/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:R.properties.first.type,parentSchema:R.properties.first,data:o};e===null?e=[d]:e.push(
d),i++}}if(p.second!==void 0){let o=p.second;if(typeof o!="string"){let d={instancePath:t+"/differen\
ces/settings/"+m+"/second",schemaPath:"#/definitions/difference/properties/second/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:R.properties.second.type,parentSchema:R.properties.
second,data:o};e===null?e=[d]:e.push(d),i++}}}else{let o={instancePath:t+"/differences/settings/"+m,
schemaPath:"#/definitions/difference/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:R.type,parentSchema:R,data:p};e===null?e=[o]:e.push(o),i++}}}else{let a={instancePath:t+
"/differences/settings",schemaPath:"#/properties/differences/properties/settings/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:L.properties.differences.properties.settings.type,
parentSchema:L.properties.differences.properties.settings,data:s};e===null?e=[a]:e.push(a),i++}}if(r.
modules!==void 0){let s=r.modules;if(Array.isArray(s)){let a=s.length;for(let m=0;m<a;m++){let p=s[m];
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.what===void 0){let o={instancePath:t+"/differences\
/modules/"+m,schemaPath:"#/definitions/difference/required",keyword:"required",params:{missingProperty:"\
what"},message:"must have required property 'what'",schema:R.required,parentSchema:R,data:p};e===null?
e=[o]:e.push(o),i++}for(let o in p)if(!(o==="what"||o==="first"||o==="second")){let d={instancePath:t+
"/differences/modules/"+m,schemaPath:"#/definitions/difference/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,
parentSchema:R,data:p};e===null?e=[d]:e.push(d),i++}if(p.what!==void 0){let o=p.what;if(typeof o=="s\
tring"){if(l(o)<1){let d={instancePath:t+"/differences/modules/"+m+"/what",schemaPath:"#/definitions\
/difference/properties/what/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters",schema:1,parentSchema:R.properties.what,data:o};e===null?e=[d]:e.push(d),i++}}else{
let d={instancePath:t+"/differences/modules/"+m+"/what",schemaPath:"#/definitions/difference/propert\
ies/what/type",keyword:"type",params:{type:"string"},message:"must be string",schema:R.properties.what.
type,parentSchema:R.properties.what,data:o};e===null?e=[d]:e.push(d),i++}}if(p.first!==void 0){let o=p.
first;if(typeof o!="string"){let d={instancePath:t+"/differences/modules/"+m+"/first",schemaPath:"#/\
definitions/difference/properties/first/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:R.properties.first.type,parentSchema:R.properties.first,data:o};e===null?e=[d]:e.push(
d),i++}}if(p.second!==void 0){let o=p.second;if(typeof o!="string"){let d={instancePath:t+"/differen\
ces/modules/"+m+"/second",schemaPath:"#/definitions/difference/properties/second/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:R.properties.second.type,parentSchema:R.properties.
second,data:o};e===null?e=[d]:e.push(d),i++}}}else{let o={instancePath:t+"/differences/modules/"+m,schemaPath:"\
#/definitions/difference/type",keyword:"type",params:{type:"object"},message:"must be object",schema:R.
type,parentSchema:R,data:p};e===null?e=[o]:e.push(o),i++}}}else{let a={instancePath:t+"/differences/\
modules",schemaPath:"#/properties/differences/properties/modules/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:L.properties.differences.properties.modules.type,parentSchema:L.
properties.differences.properties.modules,data:s};e===null?e=[a]:e.push(a),i++}}if(r.packages!==void 0){
let s=r.packages;if(Array.isArray(s)){let a=s.length;for(let m=0;m<a;m++){let p=s[m];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.module===void 0){let o={instancePath:t+"/differences/packages/"+m,
schemaPath:"#/properties/differences/properties/packages/items/required",keyword:"required",params:{
missingProperty:"module"},message:"must have required property 'module'",schema:L.properties.differences.
properties.packages.items.required,parentSchema:L.properties.differences.properties.packages.items,data:p};
e===null?e=[o]:e.push(o),i++}if(p.common===void 0){let o={instancePath:t+"/differences/packages/"+m,
schemaPath:"#/properties/differences/properties/packages/items/required",keyword:"required",params:{
missingProperty:"common"},message:"must have required property 'common'",schema:L.properties.differences.
properties.packages.items.required,parentSchema:L.properties.differences.properties.packages.items,data:p};
e===null?e=[o]:e.push(o),i++}if(p.differing===void 0){let o={instancePath:t+"/differences/packages/"+
m,schemaPath:"#/properties/differences/properties/packages/items/required",keyword:"required",params:{
missingProperty:"differing"},message:"must have required property 'differing'",schema:L.properties.differences.
properties.packages.items.required,parentSchema:L.properties.differences.properties.packages.items,data:p};
e===null?e=[o]:e.push(o),i++}if(p.onlyFirst===void 0){let o={instancePath:t+"/differences/packages/"+
m,schemaPath:"#/properties/differences/properties/packages/items/required",keyword:"required",params:{
missingProperty:"onlyFirst"},message:"must have required property 'onlyFirst'",schema:L.properties.differences.
properties.packages.items.required,parentSchema:L.properties.differences.properties.packages.items,data:p};
e===null?e=[o]:e.push(o),i++}if(p.onlySecond===void 0){let o={instancePath:t+"/differences/packages/"+
m,schemaPath:"#/properties/differences/properties/packages/items/required",keyword:"required",params:{
missingProperty:"onlySecond"},message:"must have required property 'onlySecond'",schema:L.properties.
differences.properties.packages.items.required,parentSchema:L.properties.differences.properties.packages.
items,data:p};e===null?e=[o]:e.push(o),i++}for(let o in p)if(!(o==="module"||o==="common"||o==="diff\
ering"||o==="onlyFirst"||o==="onlySecond")){let d={instancePath:t+"/differences/packages/"+m,schemaPath:"\
#/properties/differences/properties/packages/items/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:L.
properties.differences.properties.packages.items,data:p};e===null?e=[d]:e.push(d),i++}if(p.module!==
void 0){let o=p.module;if(typeof o=="string"){if(l(o)<1){let d={instancePath:t+"/differences/package\
s/"+m+"/module",schemaPath:"#/properties/differences/properties/packages/items/properties/module/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:L.properties.differences.properties.packages.items.properties.module,data:o};e===null?e=
[d]:e.push(d),i++}}else{let d={instancePath:t+"/differences/packages/"+m+"/module",schemaPath:"#/pro\
perties/differences/properties/packages/items/properties/module/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:L.properties.differences.properties.packages.items.properties.
module.type,parentSchema:L.properties.differences.properties.packages.items.properties.module,data:o};
e===null?e=[d]:e.push(d),i++}}if(p.common!==void 0){let o=p.common;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))){let d={instancePath:t+"/differences/packages/"+m+"/common",schemaPath:"#/pr\
operties/differences/properties/packages/items/properties/common/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:L.properties.differences.properties.packages.items.properties.
common.type,parentSchema:L.properties.differences.properties.packages.items.properties.common,data:o};
e===null?e=[d]:e.push(d),i++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let d={instancePath:t+
"/differences/packages/"+m+"/common",schemaPath:"#/properties/differences/properties/packages/items/\
properties/common/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",
schema:0,parentSchema:L.properties.differences.properties.packages.items.properties.common,data:o};e===
null?e=[d]:e.push(d),i++}}if(p.differing!==void 0){let o=p.differing;if(Array.isArray(o)){let d=o.length;
for(let g=0;g<d;g++){let h=o[g];if(typeof h!="string"){let q={instancePath:t+"/differences/packages/"+
m+"/differing/"+g,schemaPath:"#/properties/differences/properties/packages/items/properties/differin\
g/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.properties.differences.
properties.packages.items.properties.differing.items.type,parentSchema:L.properties.differences.properties.
packages.items.properties.differing.items,data:h};e===null?e=[q]:e.push(q),i++}}}else{let d={instancePath:t+
"/differences/packages/"+m+"/differing",schemaPath:"#/properties/differences/properties/packages/ite\
ms/properties/differing/type",keyword:"type",params:{type:"array"},message:"must be array",schema:L.
properties.differences.properties.packages.items.properties.differing.type,parentSchema:L.properties.
differences.properties.packages.items.properties.differing,data:o};e===null?e=[d]:e.push(d),i++}}if(p.
onlyFirst!==void 0){let o=p.onlyFirst;if(Array.isArray(o)){let d=o.length;for(let g=0;g<d;g++){let h=o[g];
if(typeof h!="string"){let q={instancePath:t+"/differences/packages/"+m+"/onlyFirst/"+g,schemaPath:"\
#/properties/differences/properties/packages/items/properties/onlyFirst/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:L.properties.differences.properties.packages.items.properties.
onlyFirst.items.type,parentSchema:L.properties.differences.properties.packages.items.properties.onlyFirst.
items,data:h};e===null?e=[q]:e.push(q),i++}}}else{let d={instancePath:t+"/differences/packages/"+m+"\
/onlyFirst",schemaPath:"#/properties/differences/properties/packages/items/properties/onlyFirst/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:L.properties.differences.properties.
packages.items.properties.onlyFirst.type,parentSchema:L.properties.differences.properties.packages.items.
properties.onlyFirst,data:o};e===null?e=[d]:e.push(d),i++}}if(p.onlySecond!==void 0){let o=p.onlySecond;
if(Array.isArray(o)){let d=o.length;for(let g=0;g<d;g++){let h=o[g];if(typeof h!="string"){let q={instancePath:t+
"/differences/packages/"+m+"/onlySecond/"+g,schemaPath:"#/properties/differences/properties/packages\
/items/properties/onlySecond/items/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:L.properties.differences.properties.packages.items.properties.onlySecond.items.type,parentSchema:L.
properties.differences.properties.packages.items.properties.onlySecond.items,data:h};e===null?e=[q]:
e.push(q),i++}}}else{let d={instancePath:t+"/differences/packages/"+m+"/onlySecond",schemaPath:"#/pr\
operties/differences/properties/packages/items/properties/onlySecond/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:L.properties.differences.properties.packages.items.properties.
onlySecond.type,parentSchema:L.properties.differences.properties.packages.items.properties.onlySecond,
data:o};e===null?e=[d]:e.push(d),i++}}}else{let o={instancePath:t+"/differences/packages/"+m,schemaPath:"\
#/properties/differences/properties/packages/items/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:L.properties.differences.properties.packages.items.type,parentSchema:L.properties.
differences.properties.packages.items,data:p};e===null?e=[o]:e.push(o),i++}}}else{let a={instancePath:t+
"/differences/packages",schemaPath:"#/properties/differences/properties/packages/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:L.properties.differences.properties.packages.type,
parentSchema:L.properties.differences.properties.packages,data:s};e===null?e=[a]:e.push(a),i++}}}else{
let s={instancePath:t+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:L.properties.differences.type,parentSchema:L.properties.
differences,data:r};e===null?e=[s]:e.push(s),i++}}if(n.findings!==void 0){let r=n.findings;if(Array.
isArray(r)){let s=r.length;for(let a=0;a<s;a++)J(r[a],{instancePath:t+"/findings/"+a,parentData:r,parentDataProperty:a,
rootData:A})||(e=X(e,J.errors),i=e.length)}else{let s={instancePath:t+"/findings",schemaPath:"#/prop\
erties/findings/type",keyword:"type",params:{type:"array"},message:"must be array",schema:L.properties.
findings.type,parentSchema:L.properties.findings,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:L.
type,parentSchema:L,data:n};e===null?e=[r]:e.push(r),i++}return rr.errors=e,i===0}var $r=sr,V={$schema:"\
http://json-schema.org/draft-07/schema#",$id:"install-report.schema.json",title:"InstallReport",description:"\
What lockstep install put in place.",type:"object",additionalProperties:!1,required:["version","comm\
and","action","root","folder","digest","removed","release"],properties:{version:{description:"Versio\
n of this document's form. Always 1.",type:"number",const:1},command:{description:"The command that \
made the report.",type:"string",const:"install"},action:{description:"What was done; unchanged: the \
release was in place already.",type:"string",enum:["installed","unchanged","rolled-back"]},root:{description:"\
The folder that releases are installed into.",type:"string",minLength:1},folder:{description:"The fo\
lder that current leads to, from the root.",type:"string",minLength:1},digest:{description:"The dige\
st of the release in place: SHA-256 of its SHA256SUMS. Plugins that came without a host are merged w\
ith what was in place, which gives another digest.",allOf:[{$ref:"values.schema.json#/definitions/sh\
a256"}]},before:{description:"The digest of the release that was in place before.",allOf:[{$ref:"val\
ues.schema.json#/definitions/sha256"}]},removed:{description:"Digests of the releases that were remo\
ved.",type:"array",items:{description:"A digest.",allOf:[{$ref:"values.schema.json#/definitions/sha2\
56"}]}},release:{description:"The manifest of the release in place.",allOf:[{$ref:"release.schema.js\
on"}]}}},T={$schema:"http://json-schema.org/draft-07/schema#",$id:"release.schema.json",title:"Relea\
seManifest",description:"release.json: a host and its plugins, or plugins for a host that is there, \
as they are deployed together.",type:"object",additionalProperties:!1,required:["version","profile",
"target","host","plugins"],properties:{version:{description:"Version of this document's form. Always\
 1.",type:"number",const:1},profile:{description:"Profile they were built with.",allOf:[{$ref:"value\
s.schema.json#/definitions/profileName"}]},target:{description:"What the artefacts run on, in Go's w\
ords.",type:"object",additionalProperties:!1,required:["os","arch"],properties:{os:{description:"GOO\
S.",type:"string",minLength:1},arch:{description:"GOARCH.",type:"string",minLength:1}}},host:{description:"\
The host that all of it is for.",type:"object",additionalProperties:!1,required:["name","size","sha2\
56"],properties:{name:{description:"Its name.",allOf:[{$ref:"values.schema.json#/definitions/hostNam\
e"}],examples:["host"]},file:{description:"The host's own file; absent where a release has plugins a\
lone.",type:"string",minLength:1},size:{description:"Size in bytes.",type:"integer",minimum:0},sha256:{
description:"SHA-256 of the host's file, in the release or not.",allOf:[{$ref:"values.schema.json#/d\
efinitions/sha256"}]}}},plugins:{description:"The plugins, in the order in which the host loads them\
.",type:"array",items:{title:"ReleasedPlugin",description:"One plugin.",type:"object",additionalProperties:!1,
required:["name","version","entry","file","size","sha256"],properties:{name:{description:"Its name.",
allOf:[{$ref:"values.schema.json#/definitions/unitName"}],examples:["hello"]},version:{description:"\
Its version.",allOf:[{$ref:"values.schema.json#/definitions/semver"}],examples:["1.4.0"]},entry:{description:"\
The exported symbol that the host looks up.",allOf:[{$ref:"values.schema.json#/definitions/exportedN\
ame"}],examples:["New"]},file:{description:"Its path in the release.",type:"string",minLength:1},size:{
description:"Size in bytes.",type:"integer",minimum:0},sha256:{description:"SHA-256 of the file.",allOf:[
{$ref:"values.schema.json#/definitions/sha256"}]}}}}}},oe={description:"a name: lower-case letters, \
digits, - and _, at most 64 of them, first a letter or digit",type:"string",pattern:"^[a-z0-9][a-z0-\
9_-]{0,63}$",examples:["release"]},je={description:"a name other than plugins: lower-case letters, d\
igits, - and _, at most 64 of them, first a letter or digit",type:"string",pattern:"^(?!plugins$)[a-\
z0-9][a-z0-9_-]{0,63}$",examples:["host"]},Le={description:"a name: lower-case letters, digits, - an\
d _, at most 64 of them, first a letter or digit",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,63}$",
examples:["hello"]},Ae={description:"a semantic version without a leading v",type:"string",pattern:"\
^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[\
A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$",examples:["1.4.0"]},Te={description:"\
an exported Go identifier: it starts with an upper-case letter",type:"string",pattern:"^\\p{Lu}[\\p{L}\
\\p{Nd}_]*$",examples:["New"]},Be=new RegExp("^[a-z0-9][a-z0-9_-]{0,63}$","u"),fr=new RegExp("^(?!pl\
ugins$)[a-z0-9][a-z0-9_-]{0,63}$","u"),yr=new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|\
[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[\
0-9A-Za-z-]+)*)?$","u"),gr=new RegExp("^\\p{Lu}[\\p{L}\\p{Nd}_]*$","u");function le(n,{instancePath:t="",
parentData:D,parentDataProperty:W,rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.version===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"version"},message:"must have required property 'version'",schema:T.required,
parentSchema:T,data:n};e===null?e=[r]:e.push(r),i++}if(n.profile===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"profile"},message:"must have required proper\
ty 'profile'",schema:T.required,parentSchema:T,data:n};e===null?e=[r]:e.push(r),i++}if(n.target===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"},message:"\
must have required property 'target'",schema:T.required,parentSchema:T,data:n};e===null?e=[r]:e.push(
r),i++}if(n.host===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"host"},message:"must have required property 'host'",schema:T.required,parentSchema:T,
data:n};e===null?e=[r]:e.push(r),i++}if(n.plugins===void 0){let r={instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"plugins"},message:"must have required property 'pl\
ugins'",schema:T.required,parentSchema:T,data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)if(!(r===
"version"||r==="profile"||r==="target"||r==="host"||r==="plugins")){let s={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must N\
OT have additional properties",schema:!1,parentSchema:T,data:n};e===null?e=[s]:e.push(s),i++}if(n.version!==
void 0){let r=n.version;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:t+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"number"},message:"must be number",schema:T.properties.
version.type,parentSchema:T.properties.version,data:r};e===null?e=[s]:e.push(s),i++}if(r!==1){let s={
instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:T.properties.version,data:r};e===null?e=[s]:
e.push(s),i++}}if(n.profile!==void 0){let r=n.profile;if(typeof r=="string"){if(!Be.test(r)){let s={
instancePath:t+"/profile",schemaPath:"values.schema.json#/definitions/profileName/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,63}$"},message:'must match pattern "^[a-z0-9][a-z0-9\
_-]{0,63}$"',schema:"^[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:oe,data:r};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:t+"/profile",schemaPath:"values.schema.json#/definitions/profileName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:oe.type,parentSchema:oe,data:r};e===null?
e=[s]:e.push(s),i++}}if(n.target!==void 0){let r=n.target;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.os===void 0){let s={instancePath:t+"/target",schemaPath:"#/properties/target/required",keyword:"\
required",params:{missingProperty:"os"},message:"must have required property 'os'",schema:T.properties.
target.required,parentSchema:T.properties.target,data:r};e===null?e=[s]:e.push(s),i++}if(r.arch===void 0){
let s={instancePath:t+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{
missingProperty:"arch"},message:"must have required property 'arch'",schema:T.properties.target.required,
parentSchema:T.properties.target,data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="os"||
s==="arch")){let a={instancePath:t+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:T.properties.target,data:r};e===null?e=[a]:e.push(a),i++}if(r.os!==void 0){let s=r.os;if(typeof s==
"string"){if(l(s)<1){let a={instancePath:t+"/target/os",schemaPath:"#/properties/target/properties/o\
s/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:T.properties.target.properties.os,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+
"/target/os",schemaPath:"#/properties/target/properties/os/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:T.properties.target.properties.os.type,parentSchema:T.properties.target.
properties.os,data:s};e===null?e=[a]:e.push(a),i++}}if(r.arch!==void 0){let s=r.arch;if(typeof s=="s\
tring"){if(l(s)<1){let a={instancePath:t+"/target/arch",schemaPath:"#/properties/target/properties/a\
rch/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:T.properties.target.properties.arch,data:s};e===null?e=[a]:e.push(a),i++}}else{
let a={instancePath:t+"/target/arch",schemaPath:"#/properties/target/properties/arch/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:T.properties.target.properties.arch.type,
parentSchema:T.properties.target.properties.arch,data:s};e===null?e=[a]:e.push(a),i++}}}else{let s={
instancePath:t+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:T.properties.target.type,parentSchema:T.properties.target,data:r};e===
null?e=[s]:e.push(s),i++}}if(n.host!==void 0){let r=n.host;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.name===void 0){let s={instancePath:t+"/host",schemaPath:"#/properties/host/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:T.properties.
host.required,parentSchema:T.properties.host,data:r};e===null?e=[s]:e.push(s),i++}if(r.size===void 0){
let s={instancePath:t+"/host",schemaPath:"#/properties/host/required",keyword:"required",params:{missingProperty:"\
size"},message:"must have required property 'size'",schema:T.properties.host.required,parentSchema:T.
properties.host,data:r};e===null?e=[s]:e.push(s),i++}if(r.sha256===void 0){let s={instancePath:t+"/h\
ost",schemaPath:"#/properties/host/required",keyword:"required",params:{missingProperty:"sha256"},message:"\
must have required property 'sha256'",schema:T.properties.host.required,parentSchema:T.properties.host,
data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="name"||s==="file"||s==="size"||s==="sh\
a256")){let a={instancePath:t+"/host",schemaPath:"#/properties/host/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:T.properties.host,data:r};e===null?e=[a]:e.push(a),i++}if(r.name!==void 0){let s=r.name;
if(typeof s=="string"){if(!fr.test(s)){let a={instancePath:t+"/host/name",schemaPath:"values.schema.\
json#/definitions/hostName/pattern",keyword:"pattern",params:{pattern:"^(?!plugins$)[a-z0-9][a-z0-9_\
-]{0,63}$"},message:'must match pattern "^(?!plugins$)[a-z0-9][a-z0-9_-]{0,63}$"',schema:"^(?!plugin\
s$)[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:je,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+
"/host/name",schemaPath:"values.schema.json#/definitions/hostName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:je.type,parentSchema:je,data:s};e===null?e=[a]:e.push(a),i++}}
if(r.file!==void 0){let s=r.file;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/host/file",
schemaPath:"#/properties/host/properties/file/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:T.properties.host.properties.file,data:s};
e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/host/file",schemaPath:"#/properties/host/\
properties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.properties.
host.properties.file.type,parentSchema:T.properties.host.properties.file,data:s};e===null?e=[a]:e.push(
a),i++}}if(r.size!==void 0){let s=r.size;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={
instancePath:t+"/host/size",schemaPath:"#/properties/host/properties/size/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:T.properties.host.properties.size.type,parentSchema:T.
properties.host.properties.size,data:s};e===null?e=[a]:e.push(a),i++}if(typeof s=="number"&&isFinite(
s)&&(s<0||isNaN(s))){let a={instancePath:t+"/host/size",schemaPath:"#/properties/host/properties/siz\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:T.
properties.host.properties.size,data:s};e===null?e=[a]:e.push(a),i++}}if(r.sha256!==void 0){let s=r.
sha256;if(typeof s=="string"){if(!Y.test(s)){let a={instancePath:t+"/host/sha256",schemaPath:"values\
.schema.json#/definitions/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,data:s};e===null?e=[a]:e.
push(a),i++}}else{let a={instancePath:t+"/host/sha256",schemaPath:"values.schema.json#/definitions/s\
ha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,
data:s};e===null?e=[a]:e.push(a),i++}}}else{let s={instancePath:t+"/host",schemaPath:"#/properties/h\
ost/type",keyword:"type",params:{type:"object"},message:"must be object",schema:T.properties.host.type,
parentSchema:T.properties.host,data:r};e===null?e=[s]:e.push(s),i++}}if(n.plugins!==void 0){let r=n.
plugins;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m=="object"&&
!Array.isArray(m)){if(m.name===void 0){let p={instancePath:t+"/plugins/"+a,schemaPath:"#/properties/\
plugins/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have requir\
ed property 'name'",schema:T.properties.plugins.items.required,parentSchema:T.properties.plugins.items,
data:m};e===null?e=[p]:e.push(p),i++}if(m.version===void 0){let p={instancePath:t+"/plugins/"+a,schemaPath:"\
#/properties/plugins/items/required",keyword:"required",params:{missingProperty:"version"},message:"\
must have required property 'version'",schema:T.properties.plugins.items.required,parentSchema:T.properties.
plugins.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.entry===void 0){let p={instancePath:t+"/plug\
ins/"+a,schemaPath:"#/properties/plugins/items/required",keyword:"required",params:{missingProperty:"\
entry"},message:"must have required property 'entry'",schema:T.properties.plugins.items.required,parentSchema:T.
properties.plugins.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.file===void 0){let p={instancePath:t+
"/plugins/"+a,schemaPath:"#/properties/plugins/items/required",keyword:"required",params:{missingProperty:"\
file"},message:"must have required property 'file'",schema:T.properties.plugins.items.required,parentSchema:T.
properties.plugins.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.size===void 0){let p={instancePath:t+
"/plugins/"+a,schemaPath:"#/properties/plugins/items/required",keyword:"required",params:{missingProperty:"\
size"},message:"must have required property 'size'",schema:T.properties.plugins.items.required,parentSchema:T.
properties.plugins.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.sha256===void 0){let p={instancePath:t+
"/plugins/"+a,schemaPath:"#/properties/plugins/items/required",keyword:"required",params:{missingProperty:"\
sha256"},message:"must have required property 'sha256'",schema:T.properties.plugins.items.required,parentSchema:T.
properties.plugins.items,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)if(!(p==="name"||p==="v\
ersion"||p==="entry"||p==="file"||p==="size"||p==="sha256")){let o={instancePath:t+"/plugins/"+a,schemaPath:"\
#/properties/plugins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:T.properties.plugins.items,data:m};
e===null?e=[o]:e.push(o),i++}if(m.name!==void 0){let p=m.name;if(typeof p=="string"){if(!Be.test(p)){
let o={instancePath:t+"/plugins/"+a+"/name",schemaPath:"values.schema.json#/definitions/unitName/pat\
tern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,63}$"},message:'must match pattern "^\
[a-z0-9][a-z0-9_-]{0,63}$"',schema:"^[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:Le,data:p};e===null?e=[
o]:e.push(o),i++}}else{let o={instancePath:t+"/plugins/"+a+"/name",schemaPath:"values.schema.json#/d\
efinitions/unitName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Le.type,
parentSchema:Le,data:p};e===null?e=[o]:e.push(o),i++}}if(m.version!==void 0){let p=m.version;if(typeof p==
"string"){if(!yr.test(p)){let o={instancePath:t+"/plugins/"+a+"/version",schemaPath:"values.schema.j\
son#/definitions/semver/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|\
[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-\
9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$"},message:'must match pattern "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9\
]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Z\
a-z-]+(\\.[0-9A-Za-z-]+)*)?$"',schema:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-\
Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)\
?$",parentSchema:Ae,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/plugins/"+a+"\
/version",schemaPath:"values.schema.json#/definitions/semver/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:Ae.type,parentSchema:Ae,data:p};e===null?e=[o]:e.push(o),i++}}if(m.
entry!==void 0){let p=m.entry;if(typeof p=="string"){if(!gr.test(p)){let o={instancePath:t+"/plugins\
/"+a+"/entry",schemaPath:"values.schema.json#/definitions/exportedName/pattern",keyword:"pattern",params:{
pattern:"^\\p{Lu}[\\p{L}\\p{Nd}_]*$"},message:'must match pattern "^\\p{Lu}[\\p{L}\\p{Nd}_]*$"',schema:"\
^\\p{Lu}[\\p{L}\\p{Nd}_]*$",parentSchema:Te,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+
"/plugins/"+a+"/entry",schemaPath:"values.schema.json#/definitions/exportedName/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:Te.type,parentSchema:Te,data:p};e===null?e=[o]:
e.push(o),i++}}if(m.file!==void 0){let p=m.file;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+
"/plugins/"+a+"/file",schemaPath:"#/properties/plugins/items/properties/file/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:T.properties.
plugins.items.properties.file,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/plu\
gins/"+a+"/file",schemaPath:"#/properties/plugins/items/properties/file/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:T.properties.plugins.items.properties.file.type,parentSchema:T.
properties.plugins.items.properties.file,data:p};e===null?e=[o]:e.push(o),i++}}if(m.size!==void 0){let p=m.
size;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let o={instancePath:t+"/plugins/"+a+"\
/size",schemaPath:"#/properties/plugins/items/properties/size/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer",schema:T.properties.plugins.items.properties.size.type,parentSchema:T.
properties.plugins.items.properties.size,data:p};e===null?e=[o]:e.push(o),i++}if(typeof p=="number"&&
isFinite(p)&&(p<0||isNaN(p))){let o={instancePath:t+"/plugins/"+a+"/size",schemaPath:"#/properties/p\
lugins/items/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0",schema:0,parentSchema:T.properties.plugins.items.properties.size,data:p};e===null?e=[o]:
e.push(o),i++}}if(m.sha256!==void 0){let p=m.sha256;if(typeof p=="string"){if(!Y.test(p)){let o={instancePath:t+
"/plugins/"+a+"/sha256",schemaPath:"values.schema.json#/definitions/sha256/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64\
}$",parentSchema:O,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/plugins/"+a+"/\
sha256",schemaPath:"values.schema.json#/definitions/sha256/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:O.type,parentSchema:O,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={
instancePath:t+"/plugins/"+a,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:T.properties.plugins.items.type,parentSchema:T.properties.plugins.
items,data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/plugins",schemaPath:"#/pro\
perties/plugins/type",keyword:"type",params:{type:"array"},message:"must be array",schema:T.properties.
plugins.type,parentSchema:T.properties.plugins,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:T.type,parentSchema:T,
data:n};e===null?e=[r]:e.push(r),i++}return le.errors=e,i===0}function sr(n,{instancePath:t="",parentData:D,
parentDataProperty:W,rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
version===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:V.required,parentSchema:V,data:n};e===
null?e=[r]:e.push(r),i++}if(n.command===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"command"},message:"must have required property 'command'",schema:V.
required,parentSchema:V,data:n};e===null?e=[r]:e.push(r),i++}if(n.action===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"action"},message:"must have requ\
ired property 'action'",schema:V.required,parentSchema:V,data:n};e===null?e=[r]:e.push(r),i++}if(n.root===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ro\
ot"},message:"must have required property 'root'",schema:V.required,parentSchema:V,data:n};e===null?
e=[r]:e.push(r),i++}if(n.folder===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"folder"},message:"must have required property 'folder'",schema:V.required,
parentSchema:V,data:n};e===null?e=[r]:e.push(r),i++}if(n.digest===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"digest"},message:"must have required propert\
y 'digest'",schema:V.required,parentSchema:V,data:n};e===null?e=[r]:e.push(r),i++}if(n.removed===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"removed"},
message:"must have required property 'removed'",schema:V.required,parentSchema:V,data:n};e===null?e=
[r]:e.push(r),i++}if(n.release===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"release"},message:"must have required property 'release'",schema:V.required,
parentSchema:V,data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)if(!se.call(V.properties,r)){let s={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:V,data:n};e===null?e=[s]:e.push(
s),i++}if(n.version!==void 0){let r=n.version;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:t+
"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"number"},message:"mus\
t be number",schema:V.properties.version.type,parentSchema:V.properties.version,data:r};e===null?e=[
s]:e.push(s),i++}if(r!==1){let s={instancePath:t+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:V.
properties.version,data:r};e===null?e=[s]:e.push(s),i++}}if(n.command!==void 0){let r=n.command;if(typeof r!=
"string"){let s={instancePath:t+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:V.properties.command.type,parentSchema:V.properties.command,
data:r};e===null?e=[s]:e.push(s),i++}if(r!=="install"){let s={instancePath:t+"/command",schemaPath:"\
#/properties/command/const",keyword:"const",params:{allowedValue:"install"},message:"must be equal t\
o constant",schema:"install",parentSchema:V.properties.command,data:r};e===null?e=[s]:e.push(s),i++}}
if(n.action!==void 0){let r=n.action;if(typeof r!="string"){let s={instancePath:t+"/action",schemaPath:"\
#/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.properties.
action.type,parentSchema:V.properties.action,data:r};e===null?e=[s]:e.push(s),i++}if(!(r==="installe\
d"||r==="unchanged"||r==="rolled-back")){let s={instancePath:t+"/action",schemaPath:"#/properties/ac\
tion/enum",keyword:"enum",params:{allowedValues:V.properties.action.enum},message:"must be equal to \
one of the allowed values",schema:V.properties.action.enum,parentSchema:V.properties.action,data:r};
e===null?e=[s]:e.push(s),i++}}if(n.root!==void 0){let r=n.root;if(typeof r=="string"){if(l(r)<1){let s={
instancePath:t+"/root",schemaPath:"#/properties/root/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:V.properties.root,data:r};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/root",schemaPath:"#/properties/root/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:V.properties.root.type,parentSchema:V.properties.
root,data:r};e===null?e=[s]:e.push(s),i++}}if(n.folder!==void 0){let r=n.folder;if(typeof r=="string"){
if(l(r)<1){let s={instancePath:t+"/folder",schemaPath:"#/properties/folder/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:V.properties.
folder,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/folder",schemaPath:"#/prop\
erties/folder/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.properties.
folder.type,parentSchema:V.properties.folder,data:r};e===null?e=[s]:e.push(s),i++}}if(n.digest!==void 0){
let r=n.digest;if(typeof r=="string"){if(!Y.test(r)){let s={instancePath:t+"/digest",schemaPath:"val\
ues.schema.json#/definitions/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,data:r};e===null?e=[s]:e.
push(s),i++}}else{let s={instancePath:t+"/digest",schemaPath:"values.schema.json#/definitions/sha256\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:r};
e===null?e=[s]:e.push(s),i++}}if(n.before!==void 0){let r=n.before;if(typeof r=="string"){if(!Y.test(
r)){let s={instancePath:t+"/before",schemaPath:"values.schema.json#/definitions/sha256/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0\
-9a-f]{64}$",parentSchema:O,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/befor\
e",schemaPath:"values.schema.json#/definitions/sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:O.type,parentSchema:O,data:r};e===null?e=[s]:e.push(s),i++}}if(n.removed!==void 0){
let r=n.removed;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(typeof m=="st\
ring"){if(!Y.test(m)){let p={instancePath:t+"/removed/"+a,schemaPath:"values.schema.json#/definition\
s/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^\
[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,data:m};e===null?e=[p]:e.push(p),i++}}else{let p={
instancePath:t+"/removed/"+a,schemaPath:"values.schema.json#/definitions/sha256/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:m};e===null?e=[p]:
e.push(p),i++}}}else{let s={instancePath:t+"/removed",schemaPath:"#/properties/removed/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:V.properties.removed.type,parentSchema:V.
properties.removed,data:r};e===null?e=[s]:e.push(s),i++}}n.release!==void 0&&(le(n.release,{instancePath:t+
"/release",parentData:n,parentDataProperty:"release",rootData:A})||(e=X(e,le.errors),i=e.length))}else{
let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect",schema:V.type,parentSchema:V,data:n};e===null?e=[r]:e.push(r),i++}return sr.errors=e,i===0}var zr=ar,
x={$schema:"http://json-schema.org/draft-07/schema#",$id:"key-report.schema.json",title:"KeyReport",
description:"What the keys of all units of a workspace have in common: all that decides their bytes \
but for their own packages. An input of build tasks for tools such as turbo.",type:"object",additionalProperties:!1,
required:["version","command","lockstep","profile","target","toolchain","flags","env","config","modu\
les"],properties:{version:{description:"Version of this document's form. Always 1.",type:"number",const:1},
command:{description:"The command that made it.",type:"string",const:"plan"},lockstep:{description:"\
SHA-256 of the program that plans and builds.",allOf:[{$ref:"values.schema.json#/definitions/sha256"}]},
profile:{description:"Profile.",allOf:[{$ref:"values.schema.json#/definitions/profileName"}]},target:{
description:"What is built for, in Go's words.",type:"object",additionalProperties:!1,required:["os",
"arch"],properties:{os:{type:"string",minLength:1,description:"GOOS."},arch:{type:"string",minLength:1,
description:"GOARCH."}}},toolchain:{description:"The toolchain.",allOf:[{$ref:"record.schema.json#/d\
efinitions/toolchain"}]},flags:{description:"Flags of every go command, without the build mode.",type:"\
array",items:{type:"string"}},env:{description:"The variables that can change an artefact, roots wri\
tten by name.",type:"object",additionalProperties:{type:"string"}},config:{description:"SHA-256 over\
 what lockstep.jsonc says, but for severities.",allOf:[{$ref:"values.schema.json#/definitions/sha256"}]},
modules:{description:"SHA-256 of every file that decides the module graph, by its path in the worksp\
ace.",type:"object",additionalProperties:{allOf:[{$ref:"values.schema.json#/definitions/sha256"}]}}}},
_={title:"RecordToolchain",description:"The toolchain.",type:"object",additionalProperties:!1,required:[
"go","cc"],properties:{go:{description:"The Go release, as in go1.26.9.",allOf:[{$ref:"values.schema\
.json#/definitions/goToolchainName"}]},h1:{description:"Sum of the Go toolchain's module zip; absent\
 where the machine's own Go compiled.",allOf:[{$ref:"values.schema.json#/definitions/moduleSum"}]},machine:{
description:"The machine's own Go, where that compiled.",allOf:[{$ref:"#/definitions/machineGo"}]},cc:{
description:"The C compiler with its linker and libc.",type:"object",additionalProperties:!1,required:[
"id","description"],properties:{id:{description:"SHA-256 over compiler, assembler, linker, start fil\
es and libc; of a pinned one, over its wheel's sum and its target.",allOf:[{$ref:"values.schema.json\
#/definitions/sha256"}]},description:{description:"What the compiler says of itself.",type:"string"}}}}},
me={description:"a Go release as the toolchain names itself",type:"string",pattern:"^go1\\.\\d+[0-9a-z\
A-Z.+-]*$",examples:["go1.26.9"]},de={description:"a sum as go.sum writes it: h1: and 44 characters \
of base64",type:"string",pattern:"^h1:[A-Za-z0-9+/]{43}=$",examples:["h1:47DEQpj8HBSa+/TImW+5JCeuQeR\
km5NMpJWZG3hSuFU="]},tr=new RegExp("^go1\\.\\d+[0-9a-zA-Z.+-]*$","u"),ir=new RegExp("^h1:[A-Za-z0-9+\
/]{43}=$","u");function ce(n,{instancePath:t="",parentData:D,parentDataProperty:W,rootData:A=n}={}){
let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.words===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"words"},message:"must have requi\
red property 'words'",schema:ee.required,parentSchema:ee,data:n};e===null?e=[r]:e.push(r),i++}if(n.sha256===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sh\
a256"},message:"must have required property 'sha256'",schema:ee.required,parentSchema:ee,data:n};e===
null?e=[r]:e.push(r),i++}for(let r in n)if(!(r==="words"||r==="sha256")){let s={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must N\
OT have additional properties",schema:!1,parentSchema:ee,data:n};e===null?e=[s]:e.push(s),i++}if(n.words!==
void 0){let r=n.words;if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+"/words",schemaPath:"#\
/properties/words/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters",schema:1,parentSchema:ee.properties.words,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:t+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:ee.properties.words.type,parentSchema:ee.properties.words,data:r};e===null?e=
[s]:e.push(s),i++}}if(n.sha256!==void 0){let r=n.sha256;if(typeof r=="string"){if(!Y.test(r)){let s={
instancePath:t+"/sha256",schemaPath:"values.schema.json#/definitions/sha256/pattern",keyword:"patter\
n",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]\
{64}$",parentSchema:O,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/sha256",schemaPath:"\
values.schema.json#/definitions/sha256/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:O.type,parentSchema:O,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ee.type,parentSchema:ee,
data:n};e===null?e=[r]:e.push(r),i++}return ce.errors=e,i===0}function Fe(n,{instancePath:t="",parentData:D,
parentDataProperty:W,rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
go===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
go"},message:"must have required property 'go'",schema:_.required,parentSchema:_,data:n};e===null?e=
[r]:e.push(r),i++}if(n.cc===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"cc"},message:"must have required property 'cc'",schema:_.required,parentSchema:_,
data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)if(!(r==="go"||r==="h1"||r==="machine"||r==="cc")){
let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:_,data:n};e===null?e=[s]:e.push(
s),i++}if(n.go!==void 0){let r=n.go;if(typeof r=="string"){if(!tr.test(r)){let s={instancePath:t+"/g\
o",schemaPath:"values.schema.json#/definitions/goToolchainName/pattern",keyword:"pattern",params:{pattern:"\
^go1\\.\\d+[0-9a-zA-Z.+-]*$"},message:'must match pattern "^go1\\.\\d+[0-9a-zA-Z.+-]*$"',schema:"^go\
1\\.\\d+[0-9a-zA-Z.+-]*$",parentSchema:me,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+
"/go",schemaPath:"values.schema.json#/definitions/goToolchainName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:me.type,parentSchema:me,data:r};e===null?e=[s]:e.push(s),i++}}
if(n.h1!==void 0){let r=n.h1;if(typeof r=="string"){if(!ir.test(r)){let s={instancePath:t+"/h1",schemaPath:"\
values.schema.json#/definitions/moduleSum/pattern",keyword:"pattern",params:{pattern:"^h1:[A-Za-z0-9\
+/]{43}=$"},message:'must match pattern "^h1:[A-Za-z0-9+/]{43}=$"',schema:"^h1:[A-Za-z0-9+/]{43}=$",
parentSchema:de,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/h1",schemaPath:"v\
alues.schema.json#/definitions/moduleSum/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:de.type,parentSchema:de,data:r};e===null?e=[s]:e.push(s),i++}}if(n.machine!==void 0&&
(ce(n.machine,{instancePath:t+"/machine",parentData:n,parentDataProperty:"machine",rootData:A})||(e=
X(e,ce.errors),i=e.length)),n.cc!==void 0){let r=n.cc;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
id===void 0){let s={instancePath:t+"/cc",schemaPath:"#/properties/cc/required",keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'",schema:_.properties.cc.required,parentSchema:_.
properties.cc,data:r};e===null?e=[s]:e.push(s),i++}if(r.description===void 0){let s={instancePath:t+
"/cc",schemaPath:"#/properties/cc/required",keyword:"required",params:{missingProperty:"description"},
message:"must have required property 'description'",schema:_.properties.cc.required,parentSchema:_.properties.
cc,data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="id"||s==="description")){let a={instancePath:t+
"/cc",schemaPath:"#/properties/cc/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:_.properties.cc,data:r};e===null?
e=[a]:e.push(a),i++}if(r.id!==void 0){let s=r.id;if(typeof s=="string"){if(!Y.test(s)){let a={instancePath:t+
"/cc/id",schemaPath:"values.schema.json#/definitions/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,
data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/cc/id",schemaPath:"values.schema.\
json#/definitions/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.
type,parentSchema:O,data:s};e===null?e=[a]:e.push(a),i++}}if(r.description!==void 0){let s=r.description;
if(typeof s!="string"){let a={instancePath:t+"/cc/description",schemaPath:"#/properties/cc/propertie\
s/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.
cc.properties.description.type,parentSchema:_.properties.cc.properties.description,data:s};e===null?
e=[a]:e.push(a),i++}}}else{let s={instancePath:t+"/cc",schemaPath:"#/properties/cc/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:_.properties.cc.type,parentSchema:_.properties.
cc,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:_.type,parentSchema:_,data:n};e===null?e=
[r]:e.push(r),i++}return Fe.errors=e,i===0}function ar(n,{instancePath:t="",parentData:D,parentDataProperty:W,
rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},
message:"must have required property 'version'",schema:x.required,parentSchema:x,data:n};e===null?e=
[r]:e.push(r),i++}if(n.command===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"command"},message:"must have required property 'command'",schema:x.required,
parentSchema:x,data:n};e===null?e=[r]:e.push(r),i++}if(n.lockstep===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"lockstep"},message:"must have required prope\
rty 'lockstep'",schema:x.required,parentSchema:x,data:n};e===null?e=[r]:e.push(r),i++}if(n.profile===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pr\
ofile"},message:"must have required property 'profile'",schema:x.required,parentSchema:x,data:n};e===
null?e=[r]:e.push(r),i++}if(n.target===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"target"},message:"must have required property 'target'",schema:x.
required,parentSchema:x,data:n};e===null?e=[r]:e.push(r),i++}if(n.toolchain===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"toolchain"},message:"must have r\
equired property 'toolchain'",schema:x.required,parentSchema:x,data:n};e===null?e=[r]:e.push(r),i++}
if(n.flags===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
flags"},message:"must have required property 'flags'",schema:x.required,parentSchema:x,data:n};e===null?
e=[r]:e.push(r),i++}if(n.env===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"env"},message:"must have required property 'env'",schema:x.required,parentSchema:x,
data:n};e===null?e=[r]:e.push(r),i++}if(n.config===void 0){let r={instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"config"},message:"must have required property 'conf\
ig'",schema:x.required,parentSchema:x,data:n};e===null?e=[r]:e.push(r),i++}if(n.modules===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"modules"},message:"\
must have required property 'modules'",schema:x.required,parentSchema:x,data:n};e===null?e=[r]:e.push(
r),i++}for(let r in n)if(!se.call(x.properties,r)){let s={instancePath:t,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:x,data:n};e===null?e=[s]:e.push(s),i++}if(n.version!==void 0){
let r=n.version;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:t+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"number"},message:"must be number",schema:x.properties.
version.type,parentSchema:x.properties.version,data:r};e===null?e=[s]:e.push(s),i++}if(r!==1){let s={
instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:x.properties.version,data:r};e===null?e=[s]:
e.push(s),i++}}if(n.command!==void 0){let r=n.command;if(typeof r!="string"){let s={instancePath:t+"\
/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:x.properties.command.type,parentSchema:x.properties.command,data:r};e===null?e=[s]:
e.push(s),i++}if(r!=="plan"){let s={instancePath:t+"/command",schemaPath:"#/properties/command/const",
keyword:"const",params:{allowedValue:"plan"},message:"must be equal to constant",schema:"plan",parentSchema:x.
properties.command,data:r};e===null?e=[s]:e.push(s),i++}}if(n.lockstep!==void 0){let r=n.lockstep;if(typeof r==
"string"){if(!Y.test(r)){let s={instancePath:t+"/lockstep",schemaPath:"values.schema.json#/definitio\
ns/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "\
^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:t+"/lockstep",schemaPath:"values.schema.json#/definitions/sha256/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:r};e===null?e=[s]:e.push(s),
i++}}if(n.profile!==void 0){let r=n.profile;if(typeof r=="string"){if(!Be.test(r)){let s={instancePath:t+
"/profile",schemaPath:"values.schema.json#/definitions/profileName/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9_-]{0,63}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,63}$"',schema:"\
^[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:oe,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+
"/profile",schemaPath:"values.schema.json#/definitions/profileName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:oe.type,parentSchema:oe,data:r};e===null?e=[s]:e.push(s),i++}}
if(n.target!==void 0){let r=n.target;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.os===void 0){
let s={instancePath:t+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{
missingProperty:"os"},message:"must have required property 'os'",schema:x.properties.target.required,
parentSchema:x.properties.target,data:r};e===null?e=[s]:e.push(s),i++}if(r.arch===void 0){let s={instancePath:t+
"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty:"arch"},
message:"must have required property 'arch'",schema:x.properties.target.required,parentSchema:x.properties.
target,data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="os"||s==="arch")){let a={instancePath:t+
"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:x.properties.
target,data:r};e===null?e=[a]:e.push(a),i++}if(r.os!==void 0){let s=r.os;if(typeof s=="string"){if(l(
s)<1){let a={instancePath:t+"/target/os",schemaPath:"#/properties/target/properties/os/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:x.
properties.target.properties.os,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/t\
arget/os",schemaPath:"#/properties/target/properties/os/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:x.properties.target.properties.os.type,parentSchema:x.properties.target.
properties.os,data:s};e===null?e=[a]:e.push(a),i++}}if(r.arch!==void 0){let s=r.arch;if(typeof s=="s\
tring"){if(l(s)<1){let a={instancePath:t+"/target/arch",schemaPath:"#/properties/target/properties/a\
rch/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:x.properties.target.properties.arch,data:s};e===null?e=[a]:e.push(a),i++}}else{
let a={instancePath:t+"/target/arch",schemaPath:"#/properties/target/properties/arch/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:x.properties.target.properties.arch.type,
parentSchema:x.properties.target.properties.arch,data:s};e===null?e=[a]:e.push(a),i++}}}else{let s={
instancePath:t+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:x.properties.target.type,parentSchema:x.properties.target,data:r};e===
null?e=[s]:e.push(s),i++}}if(n.toolchain!==void 0&&(Fe(n.toolchain,{instancePath:t+"/toolchain",parentData:n,
parentDataProperty:"toolchain",rootData:A})||(e=X(e,Fe.errors),i=e.length)),n.flags!==void 0){let r=n.
flags;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(typeof m!="string"){let p={
instancePath:t+"/flags/"+a,schemaPath:"#/properties/flags/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:x.properties.flags.items.type,parentSchema:x.properties.flags.
items,data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/flags",schemaPath:"#/prope\
rties/flags/type",keyword:"type",params:{type:"array"},message:"must be array",schema:x.properties.flags.
type,parentSchema:x.properties.flags,data:r};e===null?e=[s]:e.push(s),i++}}if(n.env!==void 0){let r=n.
env;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let a=r[s];if(typeof a!="string"){let m={
instancePath:t+"/env/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/env/additio\
nalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.properties.
env.additionalProperties.type,parentSchema:x.properties.env.additionalProperties,data:a};e===null?e=
[m]:e.push(m),i++}}else{let s={instancePath:t+"/env",schemaPath:"#/properties/env/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:x.properties.env.type,parentSchema:x.properties.
env,data:r};e===null?e=[s]:e.push(s),i++}}if(n.config!==void 0){let r=n.config;if(typeof r=="string"){
if(!Y.test(r)){let s={instancePath:t+"/config",schemaPath:"values.schema.json#/definitions/sha256/pa\
ttern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64\
}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+
"/config",schemaPath:"values.schema.json#/definitions/sha256/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:O.type,parentSchema:O,data:r};e===null?e=[s]:e.push(s),i++}}if(n.
modules!==void 0){let r=n.modules;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let a=r[s];
if(typeof a=="string"){if(!Y.test(a)){let m={instancePath:t+"/modules/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"values.schema.json#/definitions/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,
data:a};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:t+"/modules/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"values.schema.json#/definitions/sha256/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:O.type,parentSchema:O,data:a};e===null?e=[m]:e.push(m),i++}}else{
let s={instancePath:t+"/modules",schemaPath:"#/properties/modules/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:x.properties.modules.type,parentSchema:x.properties.modules,
data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:x.type,parentSchema:x,data:n};e===null?e=[r]:
e.push(r),i++}return ar.errors=e,i===0}var Dr=pr,K={$schema:"http://json-schema.org/draft-07/schema#",
$id:"pack-report.schema.json",title:"PackReport",description:"What lockstep pack wrote.",type:"objec\
t",additionalProperties:!1,required:["version","command","folder","digest","release"],properties:{version:{
description:"Version of this document's form. Always 1.",type:"number",const:1},command:{description:"\
The command that made the report.",type:"string",const:"pack"},folder:{description:"The folder of th\
e release.",type:"string",minLength:1},tar:{description:"The archive of the same content, where one \
was asked for.",type:"string",minLength:1},digest:{description:"The digest of the release: SHA-256 o\
f its SHA256SUMS.",allOf:[{$ref:"values.schema.json#/definitions/sha256"}]},tarSha256:{description:"\
SHA-256 of the archive.",allOf:[{$ref:"values.schema.json#/definitions/sha256"}]},release:{description:"\
Its manifest.",allOf:[{$ref:"release.schema.json"}]}}};function pr(n,{instancePath:t="",parentData:D,
parentDataProperty:W,rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
version===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:K.required,parentSchema:K,data:n};e===
null?e=[r]:e.push(r),i++}if(n.command===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"command"},message:"must have required property 'command'",schema:K.
required,parentSchema:K,data:n};e===null?e=[r]:e.push(r),i++}if(n.folder===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"folder"},message:"must have requ\
ired property 'folder'",schema:K.required,parentSchema:K,data:n};e===null?e=[r]:e.push(r),i++}if(n.digest===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"di\
gest"},message:"must have required property 'digest'",schema:K.required,parentSchema:K,data:n};e===null?
e=[r]:e.push(r),i++}if(n.release===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"release"},message:"must have required property 'release'",schema:K.
required,parentSchema:K,data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)if(!(r==="version"||r===
"command"||r==="folder"||r==="tar"||r==="digest"||r==="tarSha256"||r==="release")){let s={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties",schema:!1,parentSchema:K,data:n};e===null?e=[s]:e.push(s),i++}if(n.
version!==void 0){let r=n.version;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:t+"/ver\
sion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"number"},message:"must be \
number",schema:K.properties.version.type,parentSchema:K.properties.version,data:r};e===null?e=[s]:e.
push(s),i++}if(r!==1){let s={instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:K.properties.
version,data:r};e===null?e=[s]:e.push(s),i++}}if(n.command!==void 0){let r=n.command;if(typeof r!="s\
tring"){let s={instancePath:t+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:K.properties.command.type,parentSchema:K.properties.command,
data:r};e===null?e=[s]:e.push(s),i++}if(r!=="pack"){let s={instancePath:t+"/command",schemaPath:"#/p\
roperties/command/const",keyword:"const",params:{allowedValue:"pack"},message:"must be equal to cons\
tant",schema:"pack",parentSchema:K.properties.command,data:r};e===null?e=[s]:e.push(s),i++}}if(n.folder!==
void 0){let r=n.folder;if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+"/folder",schemaPath:"\
#/properties/folder/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters",schema:1,parentSchema:K.properties.folder,data:r};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:t+"/folder",schemaPath:"#/properties/folder/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:K.properties.folder.type,parentSchema:K.properties.folder,data:r};
e===null?e=[s]:e.push(s),i++}}if(n.tar!==void 0){let r=n.tar;if(typeof r=="string"){if(l(r)<1){let s={
instancePath:t+"/tar",schemaPath:"#/properties/tar/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:K.properties.tar,data:r};e===null?e=[s]:
e.push(s),i++}}else{let s={instancePath:t+"/tar",schemaPath:"#/properties/tar/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:K.properties.tar.type,parentSchema:K.properties.tar,data:r};
e===null?e=[s]:e.push(s),i++}}if(n.digest!==void 0){let r=n.digest;if(typeof r=="string"){if(!Y.test(
r)){let s={instancePath:t+"/digest",schemaPath:"values.schema.json#/definitions/sha256/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0\
-9a-f]{64}$",parentSchema:O,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/diges\
t",schemaPath:"values.schema.json#/definitions/sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:O.type,parentSchema:O,data:r};e===null?e=[s]:e.push(s),i++}}if(n.tarSha256!==
void 0){let r=n.tarSha256;if(typeof r=="string"){if(!Y.test(r)){let s={instancePath:t+"/tarSha256",schemaPath:"\
values.schema.json#/definitions/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},
message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,data:r};e===null?
e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/tarSha256",schemaPath:"values.schema.json#/definit\
ions/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,
data:r};e===null?e=[s]:e.push(s),i++}}n.release!==void 0&&(le(n.release,{instancePath:t+"/release",parentData:n,
parentDataProperty:"release",rootData:A})||(e=X(e,le.errors),i=e.length))}else{let r={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:K.type,parentSchema:K,
data:n};e===null?e=[r]:e.push(r),i++}return pr.errors=e,i===0}var Br=nr,u={$schema:"http://json-sche\
ma.org/draft-07/schema#",$id:"plan-report.schema.json",title:"PlanReport",description:"What a build \
would run, with what, and why.",type:"object",additionalProperties:!1,required:["version","command",
"ok","profile","changed","directory","target","toolchain","env","caller","key","units","findings"],properties:{
version:{description:"Version of this document's form. Always 1.",type:"number",const:1},command:{description:"\
The command that made the report.",type:"string",const:"plan"},ok:{description:"Whether nothing is k\
nown that would make the build fail.",type:"boolean"},profile:{description:"Profile.",type:"string",
minLength:1},changed:{description:"Whether only those are listed that are not up to date.",type:"boo\
lean"},directory:{description:"Folder that every command runs in, absolute.",type:"string",minLength:1},
target:{description:"What the artefacts run on, in Go's words.",type:"object",additionalProperties:!1,
required:["os","arch"],properties:{os:{description:"GOOS.",type:"string",minLength:1},arch:{description:"\
GOARCH.",type:"string",minLength:1}}},toolchain:{description:"The toolchain, as it stands in the bui\
ld records.",allOf:[{$ref:"record.schema.json#/definitions/toolchain"}]},env:{description:"The whole\
 environment of every command. A build adds GOTMPDIR and TMPDIR: a temporary folder of its own.",type:"\
object",additionalProperties:{type:"string"}},caller:{description:"What passes through: the variable\
s of the caller that are looked at. No other one is.",type:"array",items:{title:"PassedVariable",description:"\
One variable.",type:"object",additionalProperties:!1,required:["name","reason"],properties:{name:{description:"\
Name.",type:"string",minLength:1},value:{description:"Value; absent where the caller has none.",type:"\
string"},reason:{description:"What it is looked at for.",type:"string",minLength:1}}}},key:{description:"\
What a key is made from, field by field.",type:"array",items:{title:"KeyField",description:"One fiel\
d.",type:"object",additionalProperties:!1,required:["field","reason"],properties:{field:{description:"\
Its name in the build record.",type:"string",minLength:1},reason:{description:"Why it counts.",type:"\
string",minLength:1}}}},units:{description:"The hosts and plugins asked for, hosts first.",type:"arr\
ay",items:{title:"PlanUnit",description:"One host or plugin.",type:"object",additionalProperties:!1,
required:["name","kind","package","file","status","reason","argv","key","fields","changes"],properties:{
name:{description:"Name.",type:"string",minLength:1},kind:{description:"What it is.",type:"string",enum:[
"host","plugin"]},package:{description:"Import path of the main package.",type:"string",minLength:1},
file:{description:"The artefact, relative to the workspace's root.",type:"string",minLength:1},status:{
description:"up-to-date: the artefact stays. build: it would be made. broken: its packages can't be \
loaded.",type:"string",enum:["up-to-date","build","broken"]},reason:{description:"Why.",type:"string",
minLength:1},argv:{description:"The go command, argument by argument. What it writes is renamed to t\
he artefact when it is whole.",type:"array",items:{type:"string"}},key:{description:"SHA-256 over ev\
ery field.",allOf:[{$ref:"values.schema.json#/definitions/sha256"}]},fields:{description:"SHA-256 of\
 each field of the key, by its name: what differs between two plans.",type:"object",additionalProperties:{
$ref:"values.schema.json#/definitions/sha256"}},changes:{description:"What moved since the artefact'\
s build record was written.",type:"array",items:{$ref:"#/definitions/fieldChange"}}}}},findings:{description:"\
Problems found while planning.",type:"array",items:{$ref:"finding.schema.json"}}},definitions:{fieldChange:{
title:"FieldChange",description:"One thing that moved.",type:"object",additionalProperties:!1,required:[
"field","what"],properties:{field:{description:"Field of the key.",type:"string",minLength:1},what:{
description:"What moved in it.",type:"string",minLength:1},before:{description:"As it was; absent wh\
ere there was none.",type:"string"},now:{description:"As it is; absent where there is none.",type:"s\
tring"}}}}};function We(n,{instancePath:t="",parentData:D,parentDataProperty:W,rootData:A=n}={}){let e=null,
i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.go===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"go"},message:"must have required property 'g\
o'",schema:_.required,parentSchema:_,data:n};e===null?e=[r]:e.push(r),i++}if(n.cc===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"cc"},message:"must have required\
 property 'cc'",schema:_.required,parentSchema:_,data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)
if(!(r==="go"||r==="h1"||r==="machine"||r==="cc")){let s={instancePath:t,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:_,data:n};e===null?e=[s]:e.push(s),i++}if(n.go!==void 0){let r=n.
go;if(typeof r=="string"){if(!tr.test(r)){let s={instancePath:t+"/go",schemaPath:"values.schema.json\
#/definitions/goToolchainName/pattern",keyword:"pattern",params:{pattern:"^go1\\.\\d+[0-9a-zA-Z.+-]*$"},
message:'must match pattern "^go1\\.\\d+[0-9a-zA-Z.+-]*$"',schema:"^go1\\.\\d+[0-9a-zA-Z.+-]*$",parentSchema:me,
data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/go",schemaPath:"values.schema.jso\
n#/definitions/goToolchainName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:me.type,parentSchema:me,data:r};e===null?e=[s]:e.push(s),i++}}if(n.h1!==void 0){let r=n.h1;if(typeof r==
"string"){if(!ir.test(r)){let s={instancePath:t+"/h1",schemaPath:"values.schema.json#/definitions/mo\
duleSum/pattern",keyword:"pattern",params:{pattern:"^h1:[A-Za-z0-9+/]{43}=$"},message:'must match pa\
ttern "^h1:[A-Za-z0-9+/]{43}=$"',schema:"^h1:[A-Za-z0-9+/]{43}=$",parentSchema:de,data:r};e===null?e=
[s]:e.push(s),i++}}else{let s={instancePath:t+"/h1",schemaPath:"values.schema.json#/definitions/modu\
leSum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:de.type,parentSchema:de,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.machine!==void 0&&(ce(n.machine,{instancePath:t+"/machine",
parentData:n,parentDataProperty:"machine",rootData:A})||(e=X(e,ce.errors),i=e.length)),n.cc!==void 0){
let r=n.cc;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:t+"/cc",
schemaPath:"#/properties/cc/required",keyword:"required",params:{missingProperty:"id"},message:"must\
 have required property 'id'",schema:_.properties.cc.required,parentSchema:_.properties.cc,data:r};e===
null?e=[s]:e.push(s),i++}if(r.description===void 0){let s={instancePath:t+"/cc",schemaPath:"#/proper\
ties/cc/required",keyword:"required",params:{missingProperty:"description"},message:"must have requi\
red property 'description'",schema:_.properties.cc.required,parentSchema:_.properties.cc,data:r};e===
null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="id"||s==="description")){let a={instancePath:t+"/c\
c",schemaPath:"#/properties/cc/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:_.properties.cc,data:r};e===null?
e=[a]:e.push(a),i++}if(r.id!==void 0){let s=r.id;if(typeof s=="string"){if(!Y.test(s)){let a={instancePath:t+
"/cc/id",schemaPath:"values.schema.json#/definitions/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,
data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/cc/id",schemaPath:"values.schema.\
json#/definitions/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.
type,parentSchema:O,data:s};e===null?e=[a]:e.push(a),i++}}if(r.description!==void 0){let s=r.description;
if(typeof s!="string"){let a={instancePath:t+"/cc/description",schemaPath:"#/properties/cc/propertie\
s/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.
cc.properties.description.type,parentSchema:_.properties.cc.properties.description,data:s};e===null?
e=[a]:e.push(a),i++}}}else{let s={instancePath:t+"/cc",schemaPath:"#/properties/cc/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:_.properties.cc.type,parentSchema:_.properties.
cc,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:_.type,parentSchema:_,data:n};e===null?e=
[r]:e.push(r),i++}return We.errors=e,i===0}function nr(n,{instancePath:t="",parentData:D,parentDataProperty:W,
rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},
message:"must have required property 'version'",schema:u.required,parentSchema:u,data:n};e===null?e=
[r]:e.push(r),i++}if(n.command===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"command"},message:"must have required property 'command'",schema:u.required,
parentSchema:u,data:n};e===null?e=[r]:e.push(r),i++}if(n.ok===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ok"},message:"must have required property 'o\
k'",schema:u.required,parentSchema:u,data:n};e===null?e=[r]:e.push(r),i++}if(n.profile===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profile"},message:"\
must have required property 'profile'",schema:u.required,parentSchema:u,data:n};e===null?e=[r]:e.push(
r),i++}if(n.changed===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"changed"},message:"must have required property 'changed'",schema:u.required,parentSchema:u,
data:n};e===null?e=[r]:e.push(r),i++}if(n.directory===void 0){let r={instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"directory"},message:"must have required property\
 'directory'",schema:u.required,parentSchema:u,data:n};e===null?e=[r]:e.push(r),i++}if(n.target===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"},message:"\
must have required property 'target'",schema:u.required,parentSchema:u,data:n};e===null?e=[r]:e.push(
r),i++}if(n.toolchain===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"toolchain"},message:"must have required property 'toolchain'",schema:u.required,parentSchema:u,
data:n};e===null?e=[r]:e.push(r),i++}if(n.env===void 0){let r={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"env"},message:"must have required property 'env'",schema:u.
required,parentSchema:u,data:n};e===null?e=[r]:e.push(r),i++}if(n.caller===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"caller"},message:"must have requ\
ired property 'caller'",schema:u.required,parentSchema:u,data:n};e===null?e=[r]:e.push(r),i++}if(n.key===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ke\
y"},message:"must have required property 'key'",schema:u.required,parentSchema:u,data:n};e===null?e=
[r]:e.push(r),i++}if(n.units===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"units"},message:"must have required property 'units'",schema:u.required,
parentSchema:u,data:n};e===null?e=[r]:e.push(r),i++}if(n.findings===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"findings"},message:"must have required prope\
rty 'findings'",schema:u.required,parentSchema:u,data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)
if(!se.call(u.properties,r)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,
parentSchema:u,data:n};e===null?e=[s]:e.push(s),i++}if(n.version!==void 0){let r=n.version;if(!(typeof r==
"number"&&isFinite(r))){let s={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:u.properties.version.type,parentSchema:u.
properties.version,data:r};e===null?e=[s]:e.push(s),i++}if(r!==1){let s={instancePath:t+"/version",schemaPath:"\
#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to consta\
nt",schema:1,parentSchema:u.properties.version,data:r};e===null?e=[s]:e.push(s),i++}}if(n.command!==
void 0){let r=n.command;if(typeof r!="string"){let s={instancePath:t+"/command",schemaPath:"#/proper\
ties/command/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.
command.type,parentSchema:u.properties.command,data:r};e===null?e=[s]:e.push(s),i++}if(r!=="plan"){let s={
instancePath:t+"/command",schemaPath:"#/properties/command/const",keyword:"const",params:{allowedValue:"\
plan"},message:"must be equal to constant",schema:"plan",parentSchema:u.properties.command,data:r};e===
null?e=[s]:e.push(s),i++}}if(n.ok!==void 0){let r=n.ok;if(typeof r!="boolean"){let s={instancePath:t+
"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean",schema:u.properties.ok.type,parentSchema:u.properties.ok,data:r};e===null?e=[s]:e.push(s),i++}}
if(n.profile!==void 0){let r=n.profile;if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+"/pro\
file",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters",schema:1,parentSchema:u.properties.profile,data:r};e===null?e=[s]:
e.push(s),i++}}else{let s={instancePath:t+"/profile",schemaPath:"#/properties/profile/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:u.properties.profile.type,parentSchema:u.
properties.profile,data:r};e===null?e=[s]:e.push(s),i++}}if(n.changed!==void 0){let r=n.changed;if(typeof r!=
"boolean"){let s={instancePath:t+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:u.properties.changed.type,parentSchema:u.properties.
changed,data:r};e===null?e=[s]:e.push(s),i++}}if(n.directory!==void 0){let r=n.directory;if(typeof r==
"string"){if(l(r)<1){let s={instancePath:t+"/directory",schemaPath:"#/properties/directory/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:u.
properties.directory,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/directory",schemaPath:"\
#/properties/directory/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.
properties.directory.type,parentSchema:u.properties.directory,data:r};e===null?e=[s]:e.push(s),i++}}
if(n.target!==void 0){let r=n.target;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.os===void 0){
let s={instancePath:t+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{
missingProperty:"os"},message:"must have required property 'os'",schema:u.properties.target.required,
parentSchema:u.properties.target,data:r};e===null?e=[s]:e.push(s),i++}if(r.arch===void 0){let s={instancePath:t+
"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty:"arch"},
message:"must have required property 'arch'",schema:u.properties.target.required,parentSchema:u.properties.
target,data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="os"||s==="arch")){let a={instancePath:t+
"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:u.properties.
target,data:r};e===null?e=[a]:e.push(a),i++}if(r.os!==void 0){let s=r.os;if(typeof s=="string"){if(l(
s)<1){let a={instancePath:t+"/target/os",schemaPath:"#/properties/target/properties/os/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:u.
properties.target.properties.os,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/t\
arget/os",schemaPath:"#/properties/target/properties/os/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:u.properties.target.properties.os.type,parentSchema:u.properties.target.
properties.os,data:s};e===null?e=[a]:e.push(a),i++}}if(r.arch!==void 0){let s=r.arch;if(typeof s=="s\
tring"){if(l(s)<1){let a={instancePath:t+"/target/arch",schemaPath:"#/properties/target/properties/a\
rch/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:u.properties.target.properties.arch,data:s};e===null?e=[a]:e.push(a),i++}}else{
let a={instancePath:t+"/target/arch",schemaPath:"#/properties/target/properties/arch/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:u.properties.target.properties.arch.type,
parentSchema:u.properties.target.properties.arch,data:s};e===null?e=[a]:e.push(a),i++}}}else{let s={
instancePath:t+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:u.properties.target.type,parentSchema:u.properties.target,data:r};e===
null?e=[s]:e.push(s),i++}}if(n.toolchain!==void 0&&(We(n.toolchain,{instancePath:t+"/toolchain",parentData:n,
parentDataProperty:"toolchain",rootData:A})||(e=X(e,We.errors),i=e.length)),n.env!==void 0){let r=n.
env;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let a=r[s];if(typeof a!="string"){let m={
instancePath:t+"/env/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/env/additio\
nalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.
env.additionalProperties.type,parentSchema:u.properties.env.additionalProperties,data:a};e===null?e=
[m]:e.push(m),i++}}else{let s={instancePath:t+"/env",schemaPath:"#/properties/env/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:u.properties.env.type,parentSchema:u.properties.
env,data:r};e===null?e=[s]:e.push(s),i++}}if(n.caller!==void 0){let r=n.caller;if(Array.isArray(r)){
let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.name===
void 0){let p={instancePath:t+"/caller/"+a,schemaPath:"#/properties/caller/items/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:u.properties.
caller.items.required,parentSchema:u.properties.caller.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.
reason===void 0){let p={instancePath:t+"/caller/"+a,schemaPath:"#/properties/caller/items/required",
keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'",
schema:u.properties.caller.items.required,parentSchema:u.properties.caller.items,data:m};e===null?e=
[p]:e.push(p),i++}for(let p in m)if(!(p==="name"||p==="value"||p==="reason")){let o={instancePath:t+
"/caller/"+a,schemaPath:"#/properties/caller/items/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:u.
properties.caller.items,data:m};e===null?e=[o]:e.push(o),i++}if(m.name!==void 0){let p=m.name;if(typeof p==
"string"){if(l(p)<1){let o={instancePath:t+"/caller/"+a+"/name",schemaPath:"#/properties/caller/item\
s/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters",schema:1,parentSchema:u.properties.caller.items.properties.name,data:p};e===null?e=[o]:
e.push(o),i++}}else{let o={instancePath:t+"/caller/"+a+"/name",schemaPath:"#/properties/caller/items\
/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.
caller.items.properties.name.type,parentSchema:u.properties.caller.items.properties.name,data:p};e===
null?e=[o]:e.push(o),i++}}if(m.value!==void 0){let p=m.value;if(typeof p!="string"){let o={instancePath:t+
"/caller/"+a+"/value",schemaPath:"#/properties/caller/items/properties/value/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:u.properties.caller.items.properties.value.type,parentSchema:u.
properties.caller.items.properties.value,data:p};e===null?e=[o]:e.push(o),i++}}if(m.reason!==void 0){
let p=m.reason;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/caller/"+a+"/reason",schemaPath:"\
#/properties/caller/items/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:u.properties.caller.items.properties.reason,
data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/caller/"+a+"/reason",schemaPath:"\
#/properties/caller/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:u.properties.caller.items.properties.reason.type,parentSchema:u.properties.caller.
items.properties.reason,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+"/caller/"+
a,schemaPath:"#/properties/caller/items/type",keyword:"type",params:{type:"object"},message:"must be\
 object",schema:u.properties.caller.items.type,parentSchema:u.properties.caller.items,data:m};e===null?
e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/caller",schemaPath:"#/properties/caller/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:u.properties.caller.type,parentSchema:u.properties.
caller,data:r};e===null?e=[s]:e.push(s),i++}}if(n.key!==void 0){let r=n.key;if(Array.isArray(r)){let s=r.
length;for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.field===void 0){
let p={instancePath:t+"/key/"+a,schemaPath:"#/properties/key/items/required",keyword:"required",params:{
missingProperty:"field"},message:"must have required property 'field'",schema:u.properties.key.items.
required,parentSchema:u.properties.key.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.reason===void 0){
let p={instancePath:t+"/key/"+a,schemaPath:"#/properties/key/items/required",keyword:"required",params:{
missingProperty:"reason"},message:"must have required property 'reason'",schema:u.properties.key.items.
required,parentSchema:u.properties.key.items,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)if(!(p===
"field"||p==="reason")){let o={instancePath:t+"/key/"+a,schemaPath:"#/properties/key/items/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have add\
itional properties",schema:!1,parentSchema:u.properties.key.items,data:m};e===null?e=[o]:e.push(o),i++}
if(m.field!==void 0){let p=m.field;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+"/key/"+a+
"/field",schemaPath:"#/properties/key/items/properties/field/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:u.properties.key.items.
properties.field,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/key/"+a+"/field",
schemaPath:"#/properties/key/items/properties/field/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:u.properties.key.items.properties.field.type,parentSchema:u.properties.key.items.
properties.field,data:p};e===null?e=[o]:e.push(o),i++}}if(m.reason!==void 0){let p=m.reason;if(typeof p==
"string"){if(l(p)<1){let o={instancePath:t+"/key/"+a+"/reason",schemaPath:"#/properties/key/items/pr\
operties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters",schema:1,parentSchema:u.properties.key.items.properties.reason,data:p};e===null?e=[o]:e.
push(o),i++}}else{let o={instancePath:t+"/key/"+a+"/reason",schemaPath:"#/properties/key/items/prope\
rties/reason/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.
key.items.properties.reason.type,parentSchema:u.properties.key.items.properties.reason,data:p};e===null?
e=[o]:e.push(o),i++}}}else{let p={instancePath:t+"/key/"+a,schemaPath:"#/properties/key/items/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:u.properties.key.items.type,parentSchema:u.
properties.key.items,data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/key",schemaPath:"\
#/properties/key/type",keyword:"type",params:{type:"array"},message:"must be array",schema:u.properties.
key.type,parentSchema:u.properties.key,data:r};e===null?e=[s]:e.push(s),i++}}if(n.units!==void 0){let r=n.
units;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m=="object"&&
!Array.isArray(m)){if(m.name===void 0){let p={instancePath:t+"/units/"+a,schemaPath:"#/properties/un\
its/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required p\
roperty 'name'",schema:u.properties.units.items.required,parentSchema:u.properties.units.items,data:m};
e===null?e=[p]:e.push(p),i++}if(m.kind===void 0){let p={instancePath:t+"/units/"+a,schemaPath:"#/pro\
perties/units/items/required",keyword:"required",params:{missingProperty:"kind"},message:"must have \
required property 'kind'",schema:u.properties.units.items.required,parentSchema:u.properties.units.items,
data:m};e===null?e=[p]:e.push(p),i++}if(m.package===void 0){let p={instancePath:t+"/units/"+a,schemaPath:"\
#/properties/units/items/required",keyword:"required",params:{missingProperty:"package"},message:"mu\
st have required property 'package'",schema:u.properties.units.items.required,parentSchema:u.properties.
units.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.file===void 0){let p={instancePath:t+"/units/"+
a,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty:"file"},
message:"must have required property 'file'",schema:u.properties.units.items.required,parentSchema:u.
properties.units.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.status===void 0){let p={instancePath:t+
"/units/"+a,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'",schema:u.properties.units.items.required,parentSchema:u.
properties.units.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.reason===void 0){let p={instancePath:t+
"/units/"+a,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty:"\
reason"},message:"must have required property 'reason'",schema:u.properties.units.items.required,parentSchema:u.
properties.units.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.argv===void 0){let p={instancePath:t+
"/units/"+a,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty:"\
argv"},message:"must have required property 'argv'",schema:u.properties.units.items.required,parentSchema:u.
properties.units.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.key===void 0){let p={instancePath:t+
"/units/"+a,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'",schema:u.properties.units.items.required,parentSchema:u.
properties.units.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.fields===void 0){let p={instancePath:t+
"/units/"+a,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty:"\
fields"},message:"must have required property 'fields'",schema:u.properties.units.items.required,parentSchema:u.
properties.units.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.changes===void 0){let p={instancePath:t+
"/units/"+a,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty:"\
changes"},message:"must have required property 'changes'",schema:u.properties.units.items.required,parentSchema:u.
properties.units.items,data:m};e===null?e=[p]:e.push(p),i++}for(let p in m)if(!se.call(u.properties.
units.items.properties,p)){let o={instancePath:t+"/units/"+a,schemaPath:"#/properties/units/items/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT h\
ave additional properties",schema:!1,parentSchema:u.properties.units.items,data:m};e===null?e=[o]:e.
push(o),i++}if(m.name!==void 0){let p=m.name;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+
"/units/"+a+"/name",schemaPath:"#/properties/units/items/properties/name/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:u.properties.
units.items.properties.name,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/units\
/"+a+"/name",schemaPath:"#/properties/units/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:u.properties.units.items.properties.name.type,parentSchema:u.
properties.units.items.properties.name,data:p};e===null?e=[o]:e.push(o),i++}}if(m.kind!==void 0){let p=m.
kind;if(typeof p!="string"){let o={instancePath:t+"/units/"+a+"/kind",schemaPath:"#/properties/units\
/items/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.
properties.units.items.properties.kind.type,parentSchema:u.properties.units.items.properties.kind,data:p};
e===null?e=[o]:e.push(o),i++}if(!(p==="host"||p==="plugin")){let o={instancePath:t+"/units/"+a+"/kin\
d",schemaPath:"#/properties/units/items/properties/kind/enum",keyword:"enum",params:{allowedValues:u.
properties.units.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:u.
properties.units.items.properties.kind.enum,parentSchema:u.properties.units.items.properties.kind,data:p};
e===null?e=[o]:e.push(o),i++}}if(m.package!==void 0){let p=m.package;if(typeof p=="string"){if(l(p)<
1){let o={instancePath:t+"/units/"+a+"/package",schemaPath:"#/properties/units/items/properties/pack\
age/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:u.properties.units.items.properties.package,data:p};e===null?e=[o]:e.push(o),i++}}else{
let o={instancePath:t+"/units/"+a+"/package",schemaPath:"#/properties/units/items/properties/package\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.units.items.
properties.package.type,parentSchema:u.properties.units.items.properties.package,data:p};e===null?e=
[o]:e.push(o),i++}}if(m.file!==void 0){let p=m.file;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+
"/units/"+a+"/file",schemaPath:"#/properties/units/items/properties/file/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:u.properties.
units.items.properties.file,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/units\
/"+a+"/file",schemaPath:"#/properties/units/items/properties/file/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:u.properties.units.items.properties.file.type,parentSchema:u.
properties.units.items.properties.file,data:p};e===null?e=[o]:e.push(o),i++}}if(m.status!==void 0){let p=m.
status;if(typeof p!="string"){let o={instancePath:t+"/units/"+a+"/status",schemaPath:"#/properties/u\
nits/items/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.
properties.units.items.properties.status.type,parentSchema:u.properties.units.items.properties.status,
data:p};e===null?e=[o]:e.push(o),i++}if(!(p==="up-to-date"||p==="build"||p==="broken")){let o={instancePath:t+
"/units/"+a+"/status",schemaPath:"#/properties/units/items/properties/status/enum",keyword:"enum",params:{
allowedValues:u.properties.units.items.properties.status.enum},message:"must be equal to one of the \
allowed values",schema:u.properties.units.items.properties.status.enum,parentSchema:u.properties.units.
items.properties.status,data:p};e===null?e=[o]:e.push(o),i++}}if(m.reason!==void 0){let p=m.reason;if(typeof p==
"string"){if(l(p)<1){let o={instancePath:t+"/units/"+a+"/reason",schemaPath:"#/properties/units/item\
s/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters",schema:1,parentSchema:u.properties.units.items.properties.reason,data:p};e===null?e=
[o]:e.push(o),i++}}else{let o={instancePath:t+"/units/"+a+"/reason",schemaPath:"#/properties/units/i\
tems/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.
properties.units.items.properties.reason.type,parentSchema:u.properties.units.items.properties.reason,
data:p};e===null?e=[o]:e.push(o),i++}}if(m.argv!==void 0){let p=m.argv;if(Array.isArray(p)){let o=p.
length;for(let d=0;d<o;d++){let g=p[d];if(typeof g!="string"){let h={instancePath:t+"/units/"+a+"/ar\
gv/"+d,schemaPath:"#/properties/units/items/properties/argv/items/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:u.properties.units.items.properties.argv.items.type,parentSchema:u.
properties.units.items.properties.argv.items,data:g};e===null?e=[h]:e.push(h),i++}}}else{let o={instancePath:t+
"/units/"+a+"/argv",schemaPath:"#/properties/units/items/properties/argv/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:u.properties.units.items.properties.argv.type,parentSchema:u.
properties.units.items.properties.argv,data:p};e===null?e=[o]:e.push(o),i++}}if(m.key!==void 0){let p=m.
key;if(typeof p=="string"){if(!Y.test(p)){let o={instancePath:t+"/units/"+a+"/key",schemaPath:"value\
s.schema.json#/definitions/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,data:p};e===null?e=[o]:e.
push(o),i++}}else{let o={instancePath:t+"/units/"+a+"/key",schemaPath:"values.schema.json#/definitio\
ns/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,
data:p};e===null?e=[o]:e.push(o),i++}}if(m.fields!==void 0){let p=m.fields;if(p&&typeof p=="object"&&
!Array.isArray(p))for(let o in p){let d=p[o];if(typeof d=="string"){if(!Y.test(d)){let g={instancePath:t+
"/units/"+a+"/fields/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/defi\
nitions/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match patt\
ern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,data:d};e===null?e=[g]:e.push(g),i++}}else{
let g={instancePath:t+"/units/"+a+"/fields/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"va\
lues.schema.json#/definitions/sha256/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:O.type,parentSchema:O,data:d};e===null?e=[g]:e.push(g),i++}}else{let o={instancePath:t+
"/units/"+a+"/fields",schemaPath:"#/properties/units/items/properties/fields/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:u.properties.units.items.properties.fields.type,parentSchema:u.
properties.units.items.properties.fields,data:p};e===null?e=[o]:e.push(o),i++}}if(m.changes!==void 0){
let p=m.changes;if(Array.isArray(p)){let o=p.length;for(let d=0;d<o;d++){let g=p[d];if(g&&typeof g==
"object"&&!Array.isArray(g)){if(g.field===void 0){let h={instancePath:t+"/units/"+a+"/changes/"+d,schemaPath:"\
#/definitions/fieldChange/required",keyword:"required",params:{missingProperty:"field"},message:"mus\
t have required property 'field'",schema:z.required,parentSchema:z,data:g};e===null?e=[h]:e.push(h),
i++}if(g.what===void 0){let h={instancePath:t+"/units/"+a+"/changes/"+d,schemaPath:"#/definitions/fi\
eldChange/required",keyword:"required",params:{missingProperty:"what"},message:"must have required p\
roperty 'what'",schema:z.required,parentSchema:z,data:g};e===null?e=[h]:e.push(h),i++}for(let h in g)
if(!(h==="field"||h==="what"||h==="before"||h==="now")){let q={instancePath:t+"/units/"+a+"/changes/"+
d,schemaPath:"#/definitions/fieldChange/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:z,data:g};
e===null?e=[q]:e.push(q),i++}if(g.field!==void 0){let h=g.field;if(typeof h=="string"){if(l(h)<1){let q={
instancePath:t+"/units/"+a+"/changes/"+d+"/field",schemaPath:"#/definitions/fieldChange/properties/f\
ield/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:z.properties.field,data:h};e===null?e=[q]:e.push(q),i++}}else{let q={instancePath:t+
"/units/"+a+"/changes/"+d+"/field",schemaPath:"#/definitions/fieldChange/properties/field/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:z.properties.field.type,parentSchema:z.
properties.field,data:h};e===null?e=[q]:e.push(q),i++}}if(g.what!==void 0){let h=g.what;if(typeof h==
"string"){if(l(h)<1){let q={instancePath:t+"/units/"+a+"/changes/"+d+"/what",schemaPath:"#/definitio\
ns/fieldChange/properties/what/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters",schema:1,parentSchema:z.properties.what,data:h};e===null?e=[q]:e.push(q),
i++}}else{let q={instancePath:t+"/units/"+a+"/changes/"+d+"/what",schemaPath:"#/definitions/fieldCha\
nge/properties/what/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.
what.type,parentSchema:z.properties.what,data:h};e===null?e=[q]:e.push(q),i++}}if(g.before!==void 0){
let h=g.before;if(typeof h!="string"){let q={instancePath:t+"/units/"+a+"/changes/"+d+"/before",schemaPath:"\
#/definitions/fieldChange/properties/before/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:z.properties.before.type,parentSchema:z.properties.before,data:h};e===null?e=[q]:
e.push(q),i++}}if(g.now!==void 0){let h=g.now;if(typeof h!="string"){let q={instancePath:t+"/units/"+
a+"/changes/"+d+"/now",schemaPath:"#/definitions/fieldChange/properties/now/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:z.properties.now.type,parentSchema:z.properties.now,data:h};
e===null?e=[q]:e.push(q),i++}}}else{let h={instancePath:t+"/units/"+a+"/changes/"+d,schemaPath:"#/de\
finitions/fieldChange/type",keyword:"type",params:{type:"object"},message:"must be object",schema:z.
type,parentSchema:z,data:g};e===null?e=[h]:e.push(h),i++}}}else{let o={instancePath:t+"/units/"+a+"/\
changes",schemaPath:"#/properties/units/items/properties/changes/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:u.properties.units.items.properties.changes.type,parentSchema:u.
properties.units.items.properties.changes,data:p};e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+
"/units/"+a,schemaPath:"#/properties/units/items/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:u.properties.units.items.type,parentSchema:u.properties.units.items,data:m};e===
null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/units",schemaPath:"#/properties/units/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:u.properties.units.type,parentSchema:u.
properties.units,data:r};e===null?e=[s]:e.push(s),i++}}if(n.findings!==void 0){let r=n.findings;if(Array.
isArray(r)){let s=r.length;for(let a=0;a<s;a++)J(r[a],{instancePath:t+"/findings/"+a,parentData:r,parentDataProperty:a,
rootData:A})||(e=X(e,J.errors),i=e.length)}else{let s={instancePath:t+"/findings",schemaPath:"#/prop\
erties/findings/type",keyword:"type",params:{type:"array"},message:"must be array",schema:u.properties.
findings.type,parentSchema:u.properties.findings,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:u.
type,parentSchema:u,data:n};e===null?e=[r]:e.push(r),i++}return nr.errors=e,i===0}var Fr=or,G={$schema:"\
http://json-schema.org/draft-07/schema#",$id:"verify-report.schema.json",title:"VerifyReport",description:"\
Whether a rebuild from the sources gives the same bytes.",type:"object",additionalProperties:!1,required:[
"version","command","ok","profile","units","findings"],properties:{version:{description:"Version of \
this document's form. Always 1.",type:"number",const:1},command:{description:"The command that made \
the report.",type:"string",const:"verify"},ok:{description:"Whether every artefact and record is the\
re and is, byte for byte, what was rebuilt.",type:"boolean"},profile:{description:"Profile.",type:"s\
tring",minLength:1},release:{title:"VerifiedRelease",description:"The release that was verified; abs\
ent for what the workspace built.",type:"object",additionalProperties:!1,required:["folder","digest"],
properties:{folder:{description:"Its folder, as named.",type:"string",minLength:1},digest:{description:"\
Its digest: SHA-256 of its SHA256SUMS.",allOf:[{$ref:"values.schema.json#/definitions/sha256"}]},rebuilt:{
description:"Digest of a release packed from the rebuild; absent where a unit could not be rebuilt.",
allOf:[{$ref:"values.schema.json#/definitions/sha256"}]}}},units:{description:"Hosts and plugins.",type:"\
array",items:{$ref:"#/definitions/verifiedUnit"}},findings:{description:"Findings.",type:"array",items:{
$ref:"finding.schema.json"}}},definitions:{verifiedUnit:{title:"VerifiedUnit",description:"One host \
or plugin.",type:"object",additionalProperties:!1,required:["name","kind","file","status","causes","\
changes","sections","milliseconds"],properties:{name:{description:"Name.",type:"string",minLength:1},
kind:{description:"What it is.",type:"string",enum:["host","plugin"]},file:{description:"The artefac\
t.",type:"string",minLength:1},status:{description:"What the comparison came to; `missing` where the\
re is no artefact, `failed` where no rebuild was possible.",type:"string",enum:["same","differs","mi\
ssing","failed"]},sha256:{description:"SHA-256 of the artefact.",allOf:[{$ref:"values.schema.json#/d\
efinitions/sha256"}]},rebuilt:{description:"SHA-256 of the rebuilt one.",allOf:[{$ref:"values.schema\
.json#/definitions/sha256"}]},causes:{description:"Why it differs, as far as that is known; empty wh\
ere it does not.",type:"array",items:{title:"DifferenceCause",description:"`no-record`: there is no \
readable build record. `record-edited`: the record's key is not that of its inputs. `artefact-change\
d`: the bytes are not those that the record names. `inputs`: it was made from something else. `recor\
d`: the record says something else about the same bytes and inputs. `unexplained`: other bytes from \
the same inputs.",type:"string",enum:["no-record","record-edited","artefact-changed","inputs","recor\
d","unexplained"]}},changes:{description:"What moved between the recorded inputs and those of the re\
build.",type:"array",items:{$ref:"plan-report.schema.json#/definitions/fieldChange"}},sections:{description:"\
ELF sections with other bytes, where the inputs do not explain it.",type:"array",items:{description:"\
Name.",type:"string"}},milliseconds:{description:"Time that the rebuild took.",type:"number",minimum:0}}}}},
$={title:"VerifiedUnit",description:"One host or plugin.",type:"object",additionalProperties:!1,required:[
"name","kind","file","status","causes","changes","sections","milliseconds"],properties:{name:{description:"\
Name.",type:"string",minLength:1},kind:{description:"What it is.",type:"string",enum:["host","plugin"]},
file:{description:"The artefact.",type:"string",minLength:1},status:{description:"What the compariso\
n came to; `missing` where there is no artefact, `failed` where no rebuild was possible.",type:"stri\
ng",enum:["same","differs","missing","failed"]},sha256:{description:"SHA-256 of the artefact.",allOf:[
{$ref:"values.schema.json#/definitions/sha256"}]},rebuilt:{description:"SHA-256 of the rebuilt one.",
allOf:[{$ref:"values.schema.json#/definitions/sha256"}]},causes:{description:"Why it differs, as far\
 as that is known; empty where it does not.",type:"array",items:{title:"DifferenceCause",description:"\
`no-record`: there is no readable build record. `record-edited`: the record's key is not that of its\
 inputs. `artefact-changed`: the bytes are not those that the record names. `inputs`: it was made fr\
om something else. `record`: the record says something else about the same bytes and inputs. `unexpl\
ained`: other bytes from the same inputs.",type:"string",enum:["no-record","record-edited","artefact\
-changed","inputs","record","unexplained"]}},changes:{description:"What moved between the recorded i\
nputs and those of the rebuild.",type:"array",items:{$ref:"plan-report.schema.json#/definitions/fiel\
dChange"}},sections:{description:"ELF sections with other bytes, where the inputs do not explain it.",
type:"array",items:{description:"Name.",type:"string"}},milliseconds:{description:"Time that the reb\
uild took.",type:"number",minimum:0}}};function Ce(n,{instancePath:t="",parentData:D,parentDataProperty:W,
rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"m\
ust have required property 'name'",schema:$.required,parentSchema:$,data:n};e===null?e=[r]:e.push(r),
i++}if(n.kind===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'",schema:$.required,parentSchema:$,data:n};e===null?
e=[r]:e.push(r),i++}if(n.file===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"file"},message:"must have required property 'file'",schema:$.required,
parentSchema:$,data:n};e===null?e=[r]:e.push(r),i++}if(n.status===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required propert\
y 'status'",schema:$.required,parentSchema:$,data:n};e===null?e=[r]:e.push(r),i++}if(n.causes===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"causes"},message:"\
must have required property 'causes'",schema:$.required,parentSchema:$,data:n};e===null?e=[r]:e.push(
r),i++}if(n.changes===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"changes"},message:"must have required property 'changes'",schema:$.required,parentSchema:$,
data:n};e===null?e=[r]:e.push(r),i++}if(n.sections===void 0){let r={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"sections"},message:"must have required property '\
sections'",schema:$.required,parentSchema:$,data:n};e===null?e=[r]:e.push(r),i++}if(n.milliseconds===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mi\
lliseconds"},message:"must have required property 'milliseconds'",schema:$.required,parentSchema:$,data:n};
e===null?e=[r]:e.push(r),i++}for(let r in n)if(!se.call($.properties,r)){let s={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must N\
OT have additional properties",schema:!1,parentSchema:$,data:n};e===null?e=[s]:e.push(s),i++}if(n.name!==
void 0){let r=n.name;if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+"/name",schemaPath:"#/p\
roperties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters",schema:1,parentSchema:$.properties.name,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:$.properties.name.type,parentSchema:$.properties.name,data:r};e===null?e=[s]:
e.push(s),i++}}if(n.kind!==void 0){let r=n.kind;if(typeof r!="string"){let s={instancePath:t+"/kind",
schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.
properties.kind.type,parentSchema:$.properties.kind,data:r};e===null?e=[s]:e.push(s),i++}if(!(r==="h\
ost"||r==="plugin")){let s={instancePath:t+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",
params:{allowedValues:$.properties.kind.enum},message:"must be equal to one of the allowed values",schema:$.
properties.kind.enum,parentSchema:$.properties.kind,data:r};e===null?e=[s]:e.push(s),i++}}if(n.file!==
void 0){let r=n.file;if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+"/file",schemaPath:"#/p\
roperties/file/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters",schema:1,parentSchema:$.properties.file,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:$.properties.file.type,parentSchema:$.properties.file,data:r};e===null?e=[s]:
e.push(s),i++}}if(n.status!==void 0){let r=n.status;if(typeof r!="string"){let s={instancePath:t+"/s\
tatus",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:$.properties.status.type,parentSchema:$.properties.status,data:r};e===null?e=[s]:e.push(
s),i++}if(!(r==="same"||r==="differs"||r==="missing"||r==="failed")){let s={instancePath:t+"/status",
schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:$.properties.status.enum},
message:"must be equal to one of the allowed values",schema:$.properties.status.enum,parentSchema:$.
properties.status,data:r};e===null?e=[s]:e.push(s),i++}}if(n.sha256!==void 0){let r=n.sha256;if(typeof r==
"string"){if(!Y.test(r)){let s={instancePath:t+"/sha256",schemaPath:"values.schema.json#/definitions\
/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[\
0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:t+"/sha256",schemaPath:"values.schema.json#/definitions/sha256/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:r};e===null?e=[s]:e.push(s),
i++}}if(n.rebuilt!==void 0){let r=n.rebuilt;if(typeof r=="string"){if(!Y.test(r)){let s={instancePath:t+
"/rebuilt",schemaPath:"values.schema.json#/definitions/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,
data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/rebuilt",schemaPath:"values.schem\
a.json#/definitions/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.
type,parentSchema:O,data:r};e===null?e=[s]:e.push(s),i++}}if(n.causes!==void 0){let r=n.causes;if(Array.
isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(typeof m!="string"){let p={instancePath:t+
"/causes/"+a,schemaPath:"#/properties/causes/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:$.properties.causes.items.type,parentSchema:$.properties.causes.items,data:m};
e===null?e=[p]:e.push(p),i++}if(!(m==="no-record"||m==="record-edited"||m==="artefact-changed"||m===
"inputs"||m==="record"||m==="unexplained")){let p={instancePath:t+"/causes/"+a,schemaPath:"#/propert\
ies/causes/items/enum",keyword:"enum",params:{allowedValues:$.properties.causes.items.enum},message:"\
must be equal to one of the allowed values",schema:$.properties.causes.items.enum,parentSchema:$.properties.
causes.items,data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/causes",schemaPath:"\
#/properties/causes/type",keyword:"type",params:{type:"array"},message:"must be array",schema:$.properties.
causes.type,parentSchema:$.properties.causes,data:r};e===null?e=[s]:e.push(s),i++}}if(n.changes!==void 0){
let r=n.changes;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.field===void 0){let p={instancePath:t+"/changes/"+a,schemaPath:"pl\
an-report.schema.json#/definitions/fieldChange/required",keyword:"required",params:{missingProperty:"\
field"},message:"must have required property 'field'",schema:z.required,parentSchema:z,data:m};e===null?
e=[p]:e.push(p),i++}if(m.what===void 0){let p={instancePath:t+"/changes/"+a,schemaPath:"plan-report.\
schema.json#/definitions/fieldChange/required",keyword:"required",params:{missingProperty:"what"},message:"\
must have required property 'what'",schema:z.required,parentSchema:z,data:m};e===null?e=[p]:e.push(p),
i++}for(let p in m)if(!(p==="field"||p==="what"||p==="before"||p==="now")){let o={instancePath:t+"/c\
hanges/"+a,schemaPath:"plan-report.schema.json#/definitions/fieldChange/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,
parentSchema:z,data:m};e===null?e=[o]:e.push(o),i++}if(m.field!==void 0){let p=m.field;if(typeof p==
"string"){if(l(p)<1){let o={instancePath:t+"/changes/"+a+"/field",schemaPath:"plan-report.schema.jso\
n#/definitions/fieldChange/properties/field/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:z.properties.field,data:p};e===null?e=[
o]:e.push(o),i++}}else{let o={instancePath:t+"/changes/"+a+"/field",schemaPath:"plan-report.schema.j\
son#/definitions/fieldChange/properties/field/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:z.properties.field.type,parentSchema:z.properties.field,data:p};e===null?e=[o]:
e.push(o),i++}}if(m.what!==void 0){let p=m.what;if(typeof p=="string"){if(l(p)<1){let o={instancePath:t+
"/changes/"+a+"/what",schemaPath:"plan-report.schema.json#/definitions/fieldChange/properties/what/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:z.properties.what,data:p};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:t+"/ch\
anges/"+a+"/what",schemaPath:"plan-report.schema.json#/definitions/fieldChange/properties/what/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.what.type,parentSchema:z.
properties.what,data:p};e===null?e=[o]:e.push(o),i++}}if(m.before!==void 0){let p=m.before;if(typeof p!=
"string"){let o={instancePath:t+"/changes/"+a+"/before",schemaPath:"plan-report.schema.json#/definit\
ions/fieldChange/properties/before/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:z.properties.before.type,parentSchema:z.properties.before,data:p};e===null?e=[o]:e.push(o),
i++}}if(m.now!==void 0){let p=m.now;if(typeof p!="string"){let o={instancePath:t+"/changes/"+a+"/now",
schemaPath:"plan-report.schema.json#/definitions/fieldChange/properties/now/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:z.properties.now.type,parentSchema:z.properties.now,data:p};
e===null?e=[o]:e.push(o),i++}}}else{let p={instancePath:t+"/changes/"+a,schemaPath:"plan-report.sche\
ma.json#/definitions/fieldChange/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:z.type,parentSchema:z,data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/cha\
nges",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be a\
rray",schema:$.properties.changes.type,parentSchema:$.properties.changes,data:r};e===null?e=[s]:e.push(
s),i++}}if(n.sections!==void 0){let r=n.sections;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){
let m=r[a];if(typeof m!="string"){let p={instancePath:t+"/sections/"+a,schemaPath:"#/properties/sect\
ions/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.
sections.items.type,parentSchema:$.properties.sections.items,data:m};e===null?e=[p]:e.push(p),i++}}}else{
let s={instancePath:t+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:$.properties.sections.type,parentSchema:$.properties.sections,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.milliseconds!==void 0){let r=n.milliseconds;if(typeof r==
"number"&&isFinite(r)){if(r<0||isNaN(r)){let s={instancePath:t+"/milliseconds",schemaPath:"#/propert\
ies/milliseconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",
schema:0,parentSchema:$.properties.milliseconds,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+
"/milliseconds",schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{type:"number"},message:"\
must be number",schema:$.properties.milliseconds.type,parentSchema:$.properties.milliseconds,data:r};
e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:$.type,parentSchema:$,data:n};e===null?e=[r]:e.push(r),
i++}return Ce.errors=e,i===0}function or(n,{instancePath:t="",parentData:D,parentDataProperty:W,rootData:A=n}={}){
let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.version===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have req\
uired property 'version'",schema:G.required,parentSchema:G,data:n};e===null?e=[r]:e.push(r),i++}if(n.
command===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
command"},message:"must have required property 'command'",schema:G.required,parentSchema:G,data:n};e===
null?e=[r]:e.push(r),i++}if(n.ok===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"ok"},message:"must have required property 'ok'",schema:G.required,parentSchema:G,
data:n};e===null?e=[r]:e.push(r),i++}if(n.profile===void 0){let r={instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"profile"},message:"must have required property 'pr\
ofile'",schema:G.required,parentSchema:G,data:n};e===null?e=[r]:e.push(r),i++}if(n.units===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"units"},message:"\
must have required property 'units'",schema:G.required,parentSchema:G,data:n};e===null?e=[r]:e.push(
r),i++}if(n.findings===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"findings"},message:"must have required property 'findings'",schema:G.required,parentSchema:G,
data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)if(!(r==="version"||r==="command"||r==="ok"||r===
"profile"||r==="release"||r==="units"||r==="findings")){let s={instancePath:t,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:G,data:n};e===null?e=[s]:e.push(s),i++}if(n.version!==void 0){
let r=n.version;if(!(typeof r=="number"&&isFinite(r))){let s={instancePath:t+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"number"},message:"must be number",schema:G.properties.
version.type,parentSchema:G.properties.version,data:r};e===null?e=[s]:e.push(s),i++}if(r!==1){let s={
instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:G.properties.version,data:r};e===null?e=[s]:
e.push(s),i++}}if(n.command!==void 0){let r=n.command;if(typeof r!="string"){let s={instancePath:t+"\
/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:G.properties.command.type,parentSchema:G.properties.command,data:r};e===null?e=[s]:
e.push(s),i++}if(r!=="verify"){let s={instancePath:t+"/command",schemaPath:"#/properties/command/con\
st",keyword:"const",params:{allowedValue:"verify"},message:"must be equal to constant",schema:"verif\
y",parentSchema:G.properties.command,data:r};e===null?e=[s]:e.push(s),i++}}if(n.ok!==void 0){let r=n.
ok;if(typeof r!="boolean"){let s={instancePath:t+"/ok",schemaPath:"#/properties/ok/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean",schema:G.properties.ok.type,parentSchema:G.properties.
ok,data:r};e===null?e=[s]:e.push(s),i++}}if(n.profile!==void 0){let r=n.profile;if(typeof r=="string"){
if(l(r)<1){let s={instancePath:t+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:G.properties.
profile,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/profile",schemaPath:"#/pr\
operties/profile/type",keyword:"type",params:{type:"string"},message:"must be string",schema:G.properties.
profile.type,parentSchema:G.properties.profile,data:r};e===null?e=[s]:e.push(s),i++}}if(n.release!==
void 0){let r=n.release;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.folder===void 0){let s={instancePath:t+
"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty:"fo\
lder"},message:"must have required property 'folder'",schema:G.properties.release.required,parentSchema:G.
properties.release,data:r};e===null?e=[s]:e.push(s),i++}if(r.digest===void 0){let s={instancePath:t+
"/release",schemaPath:"#/properties/release/required",keyword:"required",params:{missingProperty:"di\
gest"},message:"must have required property 'digest'",schema:G.properties.release.required,parentSchema:G.
properties.release,data:r};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="folder"||s==="diges\
t"||s==="rebuilt")){let a={instancePath:t+"/release",schemaPath:"#/properties/release/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addition\
al properties",schema:!1,parentSchema:G.properties.release,data:r};e===null?e=[a]:e.push(a),i++}if(r.
folder!==void 0){let s=r.folder;if(typeof s=="string"){if(l(s)<1){let a={instancePath:t+"/release/fo\
lder",schemaPath:"#/properties/release/properties/folder/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:G.properties.release.properties.
folder,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/release/folder",schemaPath:"\
#/properties/release/properties/folder/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:G.properties.release.properties.folder.type,parentSchema:G.properties.release.properties.
folder,data:s};e===null?e=[a]:e.push(a),i++}}if(r.digest!==void 0){let s=r.digest;if(typeof s=="stri\
ng"){if(!Y.test(s)){let a={instancePath:t+"/release/digest",schemaPath:"values.schema.json#/definiti\
ons/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern \
"^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:O,data:s};e===null?e=[a]:e.push(a),i++}}else{
let a={instancePath:t+"/release/digest",schemaPath:"values.schema.json#/definitions/sha256/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:O.type,parentSchema:O,data:s};e===null?
e=[a]:e.push(a),i++}}if(r.rebuilt!==void 0){let s=r.rebuilt;if(typeof s=="string"){if(!Y.test(s)){let a={
instancePath:t+"/release/rebuilt",schemaPath:"values.schema.json#/definitions/sha256/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0\
-9a-f]{64}$",parentSchema:O,data:s};e===null?e=[a]:e.push(a),i++}}else{let a={instancePath:t+"/relea\
se/rebuilt",schemaPath:"values.schema.json#/definitions/sha256/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:O.type,parentSchema:O,data:s};e===null?e=[a]:e.push(a),i++}}}else{
let s={instancePath:t+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:G.properties.release.type,parentSchema:G.properties.release,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.units!==void 0){let r=n.units;if(Array.isArray(r)){let s=r.
length;for(let a=0;a<s;a++)Ce(r[a],{instancePath:t+"/units/"+a,parentData:r,parentDataProperty:a,rootData:A})||
(e=X(e,Ce.errors),i=e.length)}else{let s={instancePath:t+"/units",schemaPath:"#/properties/units/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:G.properties.units.type,parentSchema:G.
properties.units,data:r};e===null?e=[s]:e.push(s),i++}}if(n.findings!==void 0){let r=n.findings;if(Array.
isArray(r)){let s=r.length;for(let a=0;a<s;a++)J(r[a],{instancePath:t+"/findings/"+a,parentData:r,parentDataProperty:a,
rootData:A})||(e=X(e,J.errors),i=e.length)}else{let s={instancePath:t+"/findings",schemaPath:"#/prop\
erties/findings/type",keyword:"type",params:{type:"array"},message:"must be array",schema:G.properties.
findings.type,parentSchema:G.properties.findings,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:G.
type,parentSchema:G,data:n};e===null?e=[r]:e.push(r),i++}return or.errors=e,i===0}var Wr=mr,v={$schema:"\
http://json-schema.org/draft-07/schema#",$id:"why-report.schema.json",title:"WhyReport",description:"\
Who in the workspace brings a package or module.",type:"object",additionalProperties:!1,required:["v\
ersion","command","ok","asked","kind","summary","units","others","findings"],properties:{version:{description:"\
Version of this document's form. Always 1.",type:"number",const:1},command:{description:"The command\
 that made the report.",type:"string",const:"why"},ok:{description:"Whether any host or plugin has i\
t.",type:"boolean"},asked:{description:"The package or module that was asked about.",type:"string",minLength:1},
kind:{description:"What it is.",type:"string",enum:["package","module"]},module:{description:"Module\
 of the package; absent for the standard library.",type:"string",minLength:1},summary:{description:"\
Which side brings it, in one sentence.",type:"string",minLength:1},units:{description:"Every host an\
d plugin of the workspace, hosts first.",type:"array",items:{title:"WhyUnit",description:"One host o\
r plugin.",type:"object",additionalProperties:!1,required:["name","kind","links","imports","requires",
"requiresAlone"],properties:{name:{description:"Name.",type:"string",minLength:1},kind:{description:"\
What it is.",type:"string",enum:["host","plugin"]},links:{description:"Whether it is built from the \
package, or from a package of the module.",type:"boolean"},imports:{description:"Shortest chain of i\
mports, from its main package to the package; empty where there is none.",type:"array",items:{type:"\
string"}},together:{description:"What the workspace selects.",allOf:[{$ref:"#/definitions/selected"}]},
requires:{description:"Shortest chain of requirements through go.work to the selected version; empty\
 where there is none.",type:"array",items:{type:"string"}},alone:{description:"What its own go.mod s\
elects, without the workspace (GOWORK=off).",allOf:[{$ref:"#/definitions/selected"}]},requiresAlone:{
description:"Shortest chain of requirements without the workspace; empty where there is none.",type:"\
array",items:{type:"string"}},problem:{description:"Why it cannot be said what it selects alone.",type:"\
string"}}}},others:{description:"Chains from other modules of the workspace to the selected version.",
type:"array",items:{type:"array",items:{type:"string"}}},findings:{description:"Problems met on the \
way.",type:"array",items:{$ref:"finding.schema.json"}}},definitions:{selected:{title:"SelectedModule",
description:"The module that is selected.",type:"object",additionalProperties:!1,required:["path"],properties:{
path:{description:"Module path.",type:"string",minLength:1},version:{description:"Version; absent fo\
r a module of the workspace.",type:"string",minLength:1},replace:{description:"What it is replaced b\
y: a folder, or a path and a version.",type:"string",minLength:1}}}}},Z={title:"SelectedModule",description:"\
The module that is selected.",type:"object",additionalProperties:!1,required:["path"],properties:{path:{
description:"Module path.",type:"string",minLength:1},version:{description:"Version; absent for a mo\
dule of the workspace.",type:"string",minLength:1},replace:{description:"What it is replaced by: a f\
older, or a path and a version.",type:"string",minLength:1}}};function mr(n,{instancePath:t="",parentData:D,
parentDataProperty:W,rootData:A=n}={}){let e=null,i=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.
version===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:v.required,parentSchema:v,data:n};e===
null?e=[r]:e.push(r),i++}if(n.command===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"command"},message:"must have required property 'command'",schema:v.
required,parentSchema:v,data:n};e===null?e=[r]:e.push(r),i++}if(n.ok===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ok"},message:"must have required\
 property 'ok'",schema:v.required,parentSchema:v,data:n};e===null?e=[r]:e.push(r),i++}if(n.asked===void 0){
let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"asked"},message:"\
must have required property 'asked'",schema:v.required,parentSchema:v,data:n};e===null?e=[r]:e.push(
r),i++}if(n.kind===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'",schema:v.required,parentSchema:v,
data:n};e===null?e=[r]:e.push(r),i++}if(n.summary===void 0){let r={instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"summary"},message:"must have required property 'su\
mmary'",schema:v.required,parentSchema:v,data:n};e===null?e=[r]:e.push(r),i++}if(n.units===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"units"},message:"\
must have required property 'units'",schema:v.required,parentSchema:v,data:n};e===null?e=[r]:e.push(
r),i++}if(n.others===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"others"},message:"must have required property 'others'",schema:v.required,parentSchema:v,
data:n};e===null?e=[r]:e.push(r),i++}if(n.findings===void 0){let r={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"findings"},message:"must have required property '\
findings'",schema:v.required,parentSchema:v,data:n};e===null?e=[r]:e.push(r),i++}for(let r in n)if(!se.
call(v.properties,r)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:v,
data:n};e===null?e=[s]:e.push(s),i++}if(n.version!==void 0){let r=n.version;if(!(typeof r=="number"&&
isFinite(r))){let s={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",
params:{type:"number"},message:"must be number",schema:v.properties.version.type,parentSchema:v.properties.
version,data:r};e===null?e=[s]:e.push(s),i++}if(r!==1){let s={instancePath:t+"/version",schemaPath:"\
#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to consta\
nt",schema:1,parentSchema:v.properties.version,data:r};e===null?e=[s]:e.push(s),i++}}if(n.command!==
void 0){let r=n.command;if(typeof r!="string"){let s={instancePath:t+"/command",schemaPath:"#/proper\
ties/command/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.
command.type,parentSchema:v.properties.command,data:r};e===null?e=[s]:e.push(s),i++}if(r!=="why"){let s={
instancePath:t+"/command",schemaPath:"#/properties/command/const",keyword:"const",params:{allowedValue:"\
why"},message:"must be equal to constant",schema:"why",parentSchema:v.properties.command,data:r};e===
null?e=[s]:e.push(s),i++}}if(n.ok!==void 0){let r=n.ok;if(typeof r!="boolean"){let s={instancePath:t+
"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean",schema:v.properties.ok.type,parentSchema:v.properties.ok,data:r};e===null?e=[s]:e.push(s),i++}}
if(n.asked!==void 0){let r=n.asked;if(typeof r=="string"){if(l(r)<1){let s={instancePath:t+"/asked",
schemaPath:"#/properties/asked/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters",schema:1,parentSchema:v.properties.asked,data:r};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:t+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:v.properties.asked.type,parentSchema:v.properties.asked,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.kind!==void 0){let r=n.kind;if(typeof r!="string"){let s={
instancePath:t+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:v.properties.kind.type,parentSchema:v.properties.kind,data:r};e===null?e=[s]:
e.push(s),i++}if(!(r==="package"||r==="module")){let s={instancePath:t+"/kind",schemaPath:"#/propert\
ies/kind/enum",keyword:"enum",params:{allowedValues:v.properties.kind.enum},message:"must be equal t\
o one of the allowed values",schema:v.properties.kind.enum,parentSchema:v.properties.kind,data:r};e===
null?e=[s]:e.push(s),i++}}if(n.module!==void 0){let r=n.module;if(typeof r=="string"){if(l(r)<1){let s={
instancePath:t+"/module",schemaPath:"#/properties/module/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v.properties.module,data:r};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/module",schemaPath:"#/properties/module/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.module.type,parentSchema:v.
properties.module,data:r};e===null?e=[s]:e.push(s),i++}}if(n.summary!==void 0){let r=n.summary;if(typeof r==
"string"){if(l(r)<1){let s={instancePath:t+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:v.
properties.summary,data:r};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/summary",schemaPath:"\
#/properties/summary/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.
summary.type,parentSchema:v.properties.summary,data:r};e===null?e=[s]:e.push(s),i++}}if(n.units!==void 0){
let r=n.units;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(m&&typeof m=="o\
bject"&&!Array.isArray(m)){if(m.name===void 0){let p={instancePath:t+"/units/"+a,schemaPath:"#/prope\
rties/units/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have re\
quired property 'name'",schema:v.properties.units.items.required,parentSchema:v.properties.units.items,
data:m};e===null?e=[p]:e.push(p),i++}if(m.kind===void 0){let p={instancePath:t+"/units/"+a,schemaPath:"\
#/properties/units/items/required",keyword:"required",params:{missingProperty:"kind"},message:"must \
have required property 'kind'",schema:v.properties.units.items.required,parentSchema:v.properties.units.
items,data:m};e===null?e=[p]:e.push(p),i++}if(m.links===void 0){let p={instancePath:t+"/units/"+a,schemaPath:"\
#/properties/units/items/required",keyword:"required",params:{missingProperty:"links"},message:"must\
 have required property 'links'",schema:v.properties.units.items.required,parentSchema:v.properties.
units.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.imports===void 0){let p={instancePath:t+"/unit\
s/"+a,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty:"imp\
orts"},message:"must have required property 'imports'",schema:v.properties.units.items.required,parentSchema:v.
properties.units.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.requires===void 0){let p={instancePath:t+
"/units/"+a,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty:"\
requires"},message:"must have required property 'requires'",schema:v.properties.units.items.required,
parentSchema:v.properties.units.items,data:m};e===null?e=[p]:e.push(p),i++}if(m.requiresAlone===void 0){
let p={instancePath:t+"/units/"+a,schemaPath:"#/properties/units/items/required",keyword:"required",
params:{missingProperty:"requiresAlone"},message:"must have required property 'requiresAlone'",schema:v.
properties.units.items.required,parentSchema:v.properties.units.items,data:m};e===null?e=[p]:e.push(
p),i++}for(let p in m)if(!se.call(v.properties.units.items.properties,p)){let o={instancePath:t+"/un\
its/"+a,schemaPath:"#/properties/units/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:v.properties.
units.items,data:m};e===null?e=[o]:e.push(o),i++}if(m.name!==void 0){let p=m.name;if(typeof p=="stri\
ng"){if(l(p)<1){let o={instancePath:t+"/units/"+a+"/name",schemaPath:"#/properties/units/items/prope\
rties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters",schema:1,parentSchema:v.properties.units.items.properties.name,data:p};e===null?e=[o]:e.push(
o),i++}}else{let o={instancePath:t+"/units/"+a+"/name",schemaPath:"#/properties/units/items/properti\
es/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.units.
items.properties.name.type,parentSchema:v.properties.units.items.properties.name,data:p};e===null?e=
[o]:e.push(o),i++}}if(m.kind!==void 0){let p=m.kind;if(typeof p!="string"){let o={instancePath:t+"/u\
nits/"+a+"/kind",schemaPath:"#/properties/units/items/properties/kind/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:v.properties.units.items.properties.kind.type,parentSchema:v.
properties.units.items.properties.kind,data:p};e===null?e=[o]:e.push(o),i++}if(!(p==="host"||p==="pl\
ugin")){let o={instancePath:t+"/units/"+a+"/kind",schemaPath:"#/properties/units/items/properties/ki\
nd/enum",keyword:"enum",params:{allowedValues:v.properties.units.items.properties.kind.enum},message:"\
must be equal to one of the allowed values",schema:v.properties.units.items.properties.kind.enum,parentSchema:v.
properties.units.items.properties.kind,data:p};e===null?e=[o]:e.push(o),i++}}if(m.links!==void 0){let p=m.
links;if(typeof p!="boolean"){let o={instancePath:t+"/units/"+a+"/links",schemaPath:"#/properties/un\
its/items/properties/links/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:v.
properties.units.items.properties.links.type,parentSchema:v.properties.units.items.properties.links,
data:p};e===null?e=[o]:e.push(o),i++}}if(m.imports!==void 0){let p=m.imports;if(Array.isArray(p)){let o=p.
length;for(let d=0;d<o;d++){let g=p[d];if(typeof g!="string"){let h={instancePath:t+"/units/"+a+"/im\
ports/"+d,schemaPath:"#/properties/units/items/properties/imports/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:v.properties.units.items.properties.imports.items.type,
parentSchema:v.properties.units.items.properties.imports.items,data:g};e===null?e=[h]:e.push(h),i++}}}else{
let o={instancePath:t+"/units/"+a+"/imports",schemaPath:"#/properties/units/items/properties/imports\
/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.properties.units.items.
properties.imports.type,parentSchema:v.properties.units.items.properties.imports,data:p};e===null?e=
[o]:e.push(o),i++}}if(m.together!==void 0){let p=m.together;if(p&&typeof p=="object"&&!Array.isArray(
p)){if(p.path===void 0){let o={instancePath:t+"/units/"+a+"/together",schemaPath:"#/definitions/sele\
cted/required",keyword:"required",params:{missingProperty:"path"},message:"must have required proper\
ty 'path'",schema:Z.required,parentSchema:Z,data:p};e===null?e=[o]:e.push(o),i++}for(let o in p)if(!(o===
"path"||o==="version"||o==="replace")){let d={instancePath:t+"/units/"+a+"/together",schemaPath:"#/d\
efinitions/selected/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:Z,data:p};e===null?e=[d]:e.push(
d),i++}if(p.path!==void 0){let o=p.path;if(typeof o=="string"){if(l(o)<1){let d={instancePath:t+"/un\
its/"+a+"/together/path",schemaPath:"#/definitions/selected/properties/path/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Z.properties.
path,data:o};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:t+"/units/"+a+"/together/path",schemaPath:"\
#/definitions/selected/properties/path/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:Z.properties.path.type,parentSchema:Z.properties.path,data:o};e===null?e=[d]:e.push(d),
i++}}if(p.version!==void 0){let o=p.version;if(typeof o=="string"){if(l(o)<1){let d={instancePath:t+
"/units/"+a+"/together/version",schemaPath:"#/definitions/selected/properties/version/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:Z.
properties.version,data:o};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:t+"/units/"+a+"/to\
gether/version",schemaPath:"#/definitions/selected/properties/version/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Z.properties.version.type,parentSchema:Z.properties.version,
data:o};e===null?e=[d]:e.push(d),i++}}if(p.replace!==void 0){let o=p.replace;if(typeof o=="string"){
if(l(o)<1){let d={instancePath:t+"/units/"+a+"/together/replace",schemaPath:"#/definitions/selected/\
properties/replace/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters",schema:1,parentSchema:Z.properties.replace,data:o};e===null?e=[d]:e.push(d),i++}}else{
let d={instancePath:t+"/units/"+a+"/together/replace",schemaPath:"#/definitions/selected/properties/\
replace/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.replace.
type,parentSchema:Z.properties.replace,data:o};e===null?e=[d]:e.push(d),i++}}}else{let o={instancePath:t+
"/units/"+a+"/together",schemaPath:"#/definitions/selected/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:Z.type,parentSchema:Z,data:p};e===null?e=[o]:e.push(o),i++}}if(m.requires!==
void 0){let p=m.requires;if(Array.isArray(p)){let o=p.length;for(let d=0;d<o;d++){let g=p[d];if(typeof g!=
"string"){let h={instancePath:t+"/units/"+a+"/requires/"+d,schemaPath:"#/properties/units/items/prop\
erties/requires/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.
properties.units.items.properties.requires.items.type,parentSchema:v.properties.units.items.properties.
requires.items,data:g};e===null?e=[h]:e.push(h),i++}}}else{let o={instancePath:t+"/units/"+a+"/requi\
res",schemaPath:"#/properties/units/items/properties/requires/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array",schema:v.properties.units.items.properties.requires.type,parentSchema:v.
properties.units.items.properties.requires,data:p};e===null?e=[o]:e.push(o),i++}}if(m.alone!==void 0){
let p=m.alone;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.path===void 0){let o={instancePath:t+
"/units/"+a+"/alone",schemaPath:"#/definitions/selected/required",keyword:"required",params:{missingProperty:"\
path"},message:"must have required property 'path'",schema:Z.required,parentSchema:Z,data:p};e===null?
e=[o]:e.push(o),i++}for(let o in p)if(!(o==="path"||o==="version"||o==="replace")){let d={instancePath:t+
"/units/"+a+"/alone",schemaPath:"#/definitions/selected/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,parentSchema:Z,
data:p};e===null?e=[d]:e.push(d),i++}if(p.path!==void 0){let o=p.path;if(typeof o=="string"){if(l(o)<
1){let d={instancePath:t+"/units/"+a+"/alone/path",schemaPath:"#/definitions/selected/properties/pat\
h/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:Z.properties.path,data:o};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:t+"/un\
its/"+a+"/alone/path",schemaPath:"#/definitions/selected/properties/path/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:Z.properties.path.type,parentSchema:Z.properties.path,
data:o};e===null?e=[d]:e.push(d),i++}}if(p.version!==void 0){let o=p.version;if(typeof o=="string"){
if(l(o)<1){let d={instancePath:t+"/units/"+a+"/alone/version",schemaPath:"#/definitions/selected/pro\
perties/version/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters",schema:1,parentSchema:Z.properties.version,data:o};e===null?e=[d]:e.push(d),i++}}else{let d={
instancePath:t+"/units/"+a+"/alone/version",schemaPath:"#/definitions/selected/properties/version/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.properties.version.type,
parentSchema:Z.properties.version,data:o};e===null?e=[d]:e.push(d),i++}}if(p.replace!==void 0){let o=p.
replace;if(typeof o=="string"){if(l(o)<1){let d={instancePath:t+"/units/"+a+"/alone/replace",schemaPath:"\
#/definitions/selected/properties/replace/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters",schema:1,parentSchema:Z.properties.replace,data:o};e===null?e=
[d]:e.push(d),i++}}else{let d={instancePath:t+"/units/"+a+"/alone/replace",schemaPath:"#/definitions\
/selected/properties/replace/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.
properties.replace.type,parentSchema:Z.properties.replace,data:o};e===null?e=[d]:e.push(d),i++}}}else{
let o={instancePath:t+"/units/"+a+"/alone",schemaPath:"#/definitions/selected/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:Z.type,parentSchema:Z,data:p};e===null?e=[o]:e.push(o),
i++}}if(m.requiresAlone!==void 0){let p=m.requiresAlone;if(Array.isArray(p)){let o=p.length;for(let d=0;d<
o;d++){let g=p[d];if(typeof g!="string"){let h={instancePath:t+"/units/"+a+"/requiresAlone/"+d,schemaPath:"\
#/properties/units/items/properties/requiresAlone/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:v.properties.units.items.properties.requiresAlone.items.type,parentSchema:v.
properties.units.items.properties.requiresAlone.items,data:g};e===null?e=[h]:e.push(h),i++}}}else{let o={
instancePath:t+"/units/"+a+"/requiresAlone",schemaPath:"#/properties/units/items/properties/requires\
Alone/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.properties.units.items.
properties.requiresAlone.type,parentSchema:v.properties.units.items.properties.requiresAlone,data:p};
e===null?e=[o]:e.push(o),i++}}if(m.problem!==void 0){let p=m.problem;if(typeof p!="string"){let o={instancePath:t+
"/units/"+a+"/problem",schemaPath:"#/properties/units/items/properties/problem/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:v.properties.units.items.properties.problem.type,
parentSchema:v.properties.units.items.properties.problem,data:p};e===null?e=[o]:e.push(o),i++}}}else{
let p={instancePath:t+"/units/"+a,schemaPath:"#/properties/units/items/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:v.properties.units.items.type,parentSchema:v.properties.
units.items,data:m};e===null?e=[p]:e.push(p),i++}}}else{let s={instancePath:t+"/units",schemaPath:"#\
/properties/units/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.properties.
units.type,parentSchema:v.properties.units,data:r};e===null?e=[s]:e.push(s),i++}}if(n.others!==void 0){
let r=n.others;if(Array.isArray(r)){let s=r.length;for(let a=0;a<s;a++){let m=r[a];if(Array.isArray(
m)){let p=m.length;for(let o=0;o<p;o++){let d=m[o];if(typeof d!="string"){let g={instancePath:t+"/ot\
hers/"+a+"/"+o,schemaPath:"#/properties/others/items/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:v.properties.others.items.items.type,parentSchema:v.properties.others.
items.items,data:d};e===null?e=[g]:e.push(g),i++}}}else{let p={instancePath:t+"/others/"+a,schemaPath:"\
#/properties/others/items/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.
properties.others.items.type,parentSchema:v.properties.others.items,data:m};e===null?e=[p]:e.push(p),
i++}}}else{let s={instancePath:t+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:v.properties.others.type,parentSchema:v.properties.others,
data:r};e===null?e=[s]:e.push(s),i++}}if(n.findings!==void 0){let r=n.findings;if(Array.isArray(r)){
let s=r.length;for(let a=0;a<s;a++)J(r[a],{instancePath:t+"/findings/"+a,parentData:r,parentDataProperty:a,
rootData:A})||(e=X(e,J.errors),i=e.length)}else{let s={instancePath:t+"/findings",schemaPath:"#/prop\
erties/findings/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.properties.
findings.type,parentSchema:v.properties.findings,data:r};e===null?e=[s]:e.push(s),i++}}}else{let r={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.
type,parentSchema:v,data:n};e===null?e=[r]:e.push(r),i++}return mr.errors=e,i===0}export{qr as affectedReport,vr as alignReport,Sr as buildReport,jr as checkReport,Lr as ciReport,Ar as doctorReport,
Tr as explainReport,Or as fetchReport,Nr as initReport,xr as inspectReport,$r as installReport,zr as keyReport,
Dr as packReport,Br as planReport,Fr as verifyReport,Wr as whyReport};
