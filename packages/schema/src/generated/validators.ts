// @ts-nocheck
// Code generated from assets/schema by scripts/generate.ts. DO NOT EDIT.
var J=(p,a)=>()=>{try{return a||p((a={exports:{}}).exports,a),a.exports}catch(g){throw a=0,g}};var de=J(K=>{"use strict";Object.defineProperty(K,"__esModule",{value:!0});function he(p){let a=p.length,
g=0,v=0,f;for(;v<a;)g++,f=p.charCodeAt(v++),f>=55296&&f<=56319&&v<a&&(f=p.charCodeAt(v),(f&64512)===
56320&&v++);return g}K.default=he;he.code='require("ajv/dist/runtime/ucs2length").default'});var fe=J((Re,ue)=>{"use strict";ue.exports=function p(a,g){if(a===g)return!0;if(a&&g&&typeof a=="obj\
ect"&&typeof g=="object"){if(a.constructor!==g.constructor)return!1;var v,f,e;if(Array.isArray(a)){if(v=
a.length,v!=g.length)return!1;for(f=v;f--!==0;)if(!p(a[f],g[f]))return!1;return!0}if(a.constructor===
RegExp)return a.source===g.source&&a.flags===g.flags;if(a.valueOf!==Object.prototype.valueOf)return a.
valueOf()===g.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===g.toString();
if(e=Object.keys(a),v=e.length,v!==Object.keys(g).length)return!1;for(f=v;f--!==0;)if(!Object.prototype.
hasOwnProperty.call(g,e[f]))return!1;for(f=v;f--!==0;){var i=e[f];if(!p(a[i],g[i]))return!1}return!0}
return a!==a&&g!==g}});var ge=J(Q=>{"use strict";Object.defineProperty(Q,"__esModule",{value:!0});var ye=fe();ye.code='requ\
ire("ajv/dist/runtime/equal").default';Q.default=ye});function T(p,a){if(p===null)return a;for(let g of a)p.push(g);return p}var Me=be,c={$schema:"http://\
json-schema.org/draft-07/schema#",$id:"build-report.schema.json",title:"BuildReport",description:"Wh\
at lockstep build did.",type:"object",additionalProperties:!1,required:["version","command","ok","pr\
ofile","units","findings"],properties:{version:{description:"Version of this document's form. Always\
 1.",type:"number",const:1},command:{description:"The command that made the report.",type:"string",const:"\
build"},ok:{description:"Whether every artefact is there and no finding is an error.",type:"boolean"},
profile:{description:"Profile.",type:"string",minLength:1},units:{description:"Hosts and plugins.",type:"\
array",items:{title:"BuiltUnit",description:"One host or plugin.",type:"object",additionalProperties:!1,
required:["name","kind","file","status","reason","milliseconds"],properties:{name:{description:"Name\
.",type:"string",minLength:1},kind:{description:"What it is.",type:"string",enum:["host","plugin"]},
file:{description:"The artefact.",type:"string",minLength:1},status:{description:"What happened.",type:"\
string",enum:["built","up-to-date","failed","skipped"]},reason:{description:"Why it was built, or wa\
s not.",type:"string"},milliseconds:{description:"Time taken.",type:"number",minimum:0}}}},findings:{
description:"Findings.",type:"array",items:{$ref:"finding.schema.json"}}}},j=de().default,k={$schema:"\
http://json-schema.org/draft-07/schema#",$id:"finding.schema.json",title:"Finding",description:"One \
problem: what, where, why, and how to fix it.",type:"object",additionalProperties:!1,required:["code",
"severity","title","cause"],properties:{code:{description:"Code of the problem. Each has a page in d\
ocs/codes.",allOf:[{$ref:"values.schema.json#/definitions/code"}]},severity:{description:"error fail\
s the command; warning and info do not.",allOf:[{$ref:"#/definitions/severity"}]},title:{description:"\
What is wrong, in a lower-case sentence without a full stop.",type:"string",minLength:1},certainty:{
description:"How sure it is. proven: seen in the files. deduced: follows from what was seen. likely:\
 the best explanation.",allOf:[{$ref:"#/definitions/certainty"}]},where:{description:"Where it is.",
allOf:[{$ref:"#/definitions/place"}]},subject:{description:"The package, module, host or plugin it i\
s about.",type:"string"},cause:{description:"Why, with both values where two disagree.",type:"string"},
fix:{title:"Fix",description:"What to do about it.",type:"object",additionalProperties:!1,required:[
"text"],properties:{text:{description:"The exact change.",type:"string",minLength:1},command:{description:"\
A command that can be run as printed, from the folder the report was made in.",type:"string",minLength:1}}},
related:{description:"Other things worth knowing, a sentence each.",type:"array",items:{type:"string"}}},
definitions:{severity:{title:"Severity",description:"How bad a finding is.",type:"string",enum:["err\
or","warning","info"]},certainty:{title:"Certainty",description:"How sure a finding is.",type:"strin\
g",enum:["proven","deduced","likely"]},place:{title:"Place",description:"A place in a file.",type:"o\
bject",additionalProperties:!1,required:["file"],properties:{file:{description:"File, relative to th\
e workspace or the current folder.",type:"string",minLength:1},line:{description:"Line, from 1.",type:"\
integer",minimum:1},column:{description:"Column in characters, from 1.",type:"integer",minimum:1},endColumn:{
description:"Column after the last character.",type:"integer",minimum:1},source:{description:"The li\
ne's text.",type:"string"}}}}},E={description:"the code of a finding: LS and four digits",type:"stri\
ng",pattern:"^LS\\d{4}$",examples:["LS3003"]},M={title:"Severity",description:"How bad a finding is.",
type:"string",enum:["error","warning","info"]},B={title:"Certainty",description:"How sure a finding \
is.",type:"string",enum:["proven","deduced","likely"]},q={title:"Place",description:"A place in a fi\
le.",type:"object",additionalProperties:!1,required:["file"],properties:{file:{description:"File, re\
lative to the workspace or the current folder.",type:"string",minLength:1},line:{description:"Line, \
from 1.",type:"integer",minimum:1},column:{description:"Column in characters, from 1.",type:"integer",
minimum:1},endColumn:{description:"Column after the last character.",type:"integer",minimum:1},source:{
description:"The line's text.",type:"string"}}},ve=Object.prototype.hasOwnProperty,Pe=new RegExp("^L\
S\\d{4}$","u");function L(p,{instancePath:a="",parentData:g,parentDataProperty:v,rootData:f=p}={}){let e=null,
i=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.code===void 0){let s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property \
'code'",schema:k.required,parentSchema:k,data:p};e===null?e=[s]:e.push(s),i++}if(p.severity===void 0){
let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"severity"},
message:"must have required property 'severity'",schema:k.required,parentSchema:k,data:p};e===null?e=
[s]:e.push(s),i++}if(p.title===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"title"},message:"must have required property 'title'",schema:k.required,
parentSchema:k,data:p};e===null?e=[s]:e.push(s),i++}if(p.cause===void 0){let s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"cause"},message:"must have required property\
 'cause'",schema:k.required,parentSchema:k,data:p};e===null?e=[s]:e.push(s),i++}for(let s in p)if(!ve.
call(k.properties,s)){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:k,
data:p};e===null?e=[t]:e.push(t),i++}if(p.code!==void 0){let s=p.code;if(typeof s=="string"){if(!Pe.
test(s)){let t={instancePath:a+"/code",schemaPath:"values.schema.json#/definitions/code/pattern",keyword:"\
pattern",params:{pattern:"^LS\\d{4}$"},message:'must match pattern "^LS\\d{4}$"',schema:"^LS\\d{4}$",
parentSchema:E,data:s};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/code",schemaPath:"\
values.schema.json#/definitions/code/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:E.type,parentSchema:E,data:s};e===null?e=[t]:e.push(t),i++}}if(p.severity!==void 0){let s=p.
severity;if(typeof s!="string"){let t={instancePath:a+"/severity",schemaPath:"#/definitions/severity\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.type,parentSchema:M,data:s};
e===null?e=[t]:e.push(t),i++}if(!(s==="error"||s==="warning"||s==="info")){let t={instancePath:a+"/s\
everity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues:M.enum},message:"\
must be equal to one of the allowed values",schema:M.enum,parentSchema:M,data:s};e===null?e=[t]:e.push(
t),i++}}if(p.title!==void 0){let s=p.title;if(typeof s=="string"){if(j(s)<1){let t={instancePath:a+"\
/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.title,data:s};e===null?e=[t]:e.
push(t),i++}}else{let t={instancePath:a+"/title",schemaPath:"#/properties/title/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:k.properties.title.type,parentSchema:k.properties.
title,data:s};e===null?e=[t]:e.push(t),i++}}if(p.certainty!==void 0){let s=p.certainty;if(typeof s!=
"string"){let t={instancePath:a+"/certainty",schemaPath:"#/definitions/certainty/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:B.type,parentSchema:B,data:s};e===null?e=[t]:
e.push(t),i++}if(!(s==="proven"||s==="deduced"||s==="likely")){let t={instancePath:a+"/certainty",schemaPath:"\
#/definitions/certainty/enum",keyword:"enum",params:{allowedValues:B.enum},message:"must be equal to\
 one of the allowed values",schema:B.enum,parentSchema:B,data:s};e===null?e=[t]:e.push(t),i++}}if(p.
where!==void 0){let s=p.where;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.file===void 0){let t={
instancePath:a+"/where",schemaPath:"#/definitions/place/required",keyword:"required",params:{missingProperty:"\
file"},message:"must have required property 'file'",schema:q.required,parentSchema:q,data:s};e===null?
e=[t]:e.push(t),i++}for(let t in s)if(!(t==="file"||t==="line"||t==="column"||t==="endColumn"||t==="\
source")){let r={instancePath:a+"/where",schemaPath:"#/definitions/place/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:q,data:s};e===null?e=[r]:e.push(r),i++}if(s.file!==void 0){let t=s.file;if(typeof t=="s\
tring"){if(j(t)<1){let r={instancePath:a+"/where/file",schemaPath:"#/definitions/place/properties/fi\
le/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:q.properties.file,data:t};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/wh\
ere/file",schemaPath:"#/definitions/place/properties/file/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:q.properties.file.type,parentSchema:q.properties.file,data:t};e===null?
e=[r]:e.push(r),i++}}if(s.line!==void 0){let t=s.line;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let r={instancePath:a+"/where/line",schemaPath:"#/definitions/place/properties/line/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:q.properties.line.type,parentSchema:q.
properties.line,data:t};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(
t))){let r={instancePath:a+"/where/line",schemaPath:"#/definitions/place/properties/line/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:q.properties.
line,data:t};e===null?e=[r]:e.push(r),i++}}if(s.column!==void 0){let t=s.column;if(!(typeof t=="numb\
er"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/where/column",schemaPath:"#/definition\
s/place/properties/column/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:q.
properties.column.type,parentSchema:q.properties.column,data:t};e===null?e=[r]:e.push(r),i++}if(typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t))){let r={instancePath:a+"/where/column",schemaPath:"#/definiti\
ons/place/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1",schema:1,parentSchema:q.properties.column,data:t};e===null?e=[r]:e.push(r),i++}}if(s.endColumn!==
void 0){let t=s.endColumn;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+
"/where/endColumn",schemaPath:"#/definitions/place/properties/endColumn/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:q.properties.endColumn.type,parentSchema:q.properties.
endColumn,data:t};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){
let r={instancePath:a+"/where/endColumn",schemaPath:"#/definitions/place/properties/endColumn/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:q.
properties.endColumn,data:t};e===null?e=[r]:e.push(r),i++}}if(s.source!==void 0){let t=s.source;if(typeof t!=
"string"){let r={instancePath:a+"/where/source",schemaPath:"#/definitions/place/properties/source/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.source.type,parentSchema:q.
properties.source,data:t};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a+"/where",schemaPath:"\
#/definitions/place/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.type,
parentSchema:q,data:s};e===null?e=[t]:e.push(t),i++}}if(p.subject!==void 0){let s=p.subject;if(typeof s!=
"string"){let t={instancePath:a+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:k.properties.subject.type,parentSchema:k.properties.subject,
data:s};e===null?e=[t]:e.push(t),i++}}if(p.cause!==void 0){let s=p.cause;if(typeof s!="string"){let t={
instancePath:a+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:k.properties.cause.type,parentSchema:k.properties.cause,data:s};e===null?e=[t]:
e.push(t),i++}}if(p.fix!==void 0){let s=p.fix;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.text===
void 0){let t={instancePath:a+"/fix",schemaPath:"#/properties/fix/required",keyword:"required",params:{
missingProperty:"text"},message:"must have required property 'text'",schema:k.properties.fix.required,
parentSchema:k.properties.fix,data:s};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="text"||t===
"command")){let r={instancePath:a+"/fix",schemaPath:"#/properties/fix/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:k.properties.fix,data:s};e===null?e=[r]:e.push(r),i++}if(s.text!==void 0){let t=s.text;
if(typeof t=="string"){if(j(t)<1){let r={instancePath:a+"/fix/text",schemaPath:"#/properties/fix/pro\
perties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters",schema:1,parentSchema:k.properties.fix.properties.text,data:t};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/fix/text",schemaPath:"#/properties/fix/properties/text/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:k.properties.fix.properties.text.type,parentSchema:k.
properties.fix.properties.text,data:t};e===null?e=[r]:e.push(r),i++}}if(s.command!==void 0){let t=s.
command;if(typeof t=="string"){if(j(t)<1){let r={instancePath:a+"/fix/command",schemaPath:"#/propert\
ies/fix/properties/command/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters",schema:1,parentSchema:k.properties.fix.properties.command,data:t};e===null?e=
[r]:e.push(r),i++}}else{let r={instancePath:a+"/fix/command",schemaPath:"#/properties/fix/properties\
/command/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.fix.
properties.command.type,parentSchema:k.properties.fix.properties.command,data:t};e===null?e=[r]:e.push(
r),i++}}}else{let t={instancePath:a+"/fix",schemaPath:"#/properties/fix/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:k.properties.fix.type,parentSchema:k.properties.fix,data:s};
e===null?e=[t]:e.push(t),i++}}if(p.related!==void 0){let s=p.related;if(Array.isArray(s)){let t=s.length;
for(let r=0;r<t;r++){let o=s[r];if(typeof o!="string"){let n={instancePath:a+"/related/"+r,schemaPath:"\
#/properties/related/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.
properties.related.items.type,parentSchema:k.properties.related.items,data:o};e===null?e=[n]:e.push(
n),i++}}}else{let t={instancePath:a+"/related",schemaPath:"#/properties/related/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:k.properties.related.type,parentSchema:k.properties.
related,data:s};e===null?e=[t]:e.push(t),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:k.type,parentSchema:k,data:p};e===null?
e=[s]:e.push(s),i++}return L.errors=e,i===0}function be(p,{instancePath:a="",parentData:g,parentDataProperty:v,
rootData:f=p}={}){let e=null,i=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.version===void 0){
let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},
message:"must have required property 'version'",schema:c.required,parentSchema:c,data:p};e===null?e=
[s]:e.push(s),i++}if(p.command===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"command"},message:"must have required property 'command'",schema:c.required,
parentSchema:c,data:p};e===null?e=[s]:e.push(s),i++}if(p.ok===void 0){let s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"ok"},message:"must have required property 'o\
k'",schema:c.required,parentSchema:c,data:p};e===null?e=[s]:e.push(s),i++}if(p.profile===void 0){let s={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"profile"},message:"\
must have required property 'profile'",schema:c.required,parentSchema:c,data:p};e===null?e=[s]:e.push(
s),i++}if(p.units===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"units"},message:"must have required property 'units'",schema:c.required,parentSchema:c,
data:p};e===null?e=[s]:e.push(s),i++}if(p.findings===void 0){let s={instancePath:a,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"findings"},message:"must have required property '\
findings'",schema:c.required,parentSchema:c,data:p};e===null?e=[s]:e.push(s),i++}for(let s in p)if(!(s===
"version"||s==="command"||s==="ok"||s==="profile"||s==="units"||s==="findings")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:c,data:p};e===null?e=[t]:e.push(t),i++}if(p.
version!==void 0){let s=p.version;if(!(typeof s=="number"&&isFinite(s))){let t={instancePath:a+"/ver\
sion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"number"},message:"must be \
number",schema:c.properties.version.type,parentSchema:c.properties.version,data:s};e===null?e=[t]:e.
push(t),i++}if(s!==1){let t={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:c.properties.
version,data:s};e===null?e=[t]:e.push(t),i++}}if(p.command!==void 0){let s=p.command;if(typeof s!="s\
tring"){let t={instancePath:a+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:c.properties.command.type,parentSchema:c.properties.command,
data:s};e===null?e=[t]:e.push(t),i++}if(s!=="build"){let t={instancePath:a+"/command",schemaPath:"#/\
properties/command/const",keyword:"const",params:{allowedValue:"build"},message:"must be equal to co\
nstant",schema:"build",parentSchema:c.properties.command,data:s};e===null?e=[t]:e.push(t),i++}}if(p.
ok!==void 0){let s=p.ok;if(typeof s!="boolean"){let t={instancePath:a+"/ok",schemaPath:"#/properties\
/ok/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:c.properties.ok.type,
parentSchema:c.properties.ok,data:s};e===null?e=[t]:e.push(t),i++}}if(p.profile!==void 0){let s=p.profile;
if(typeof s=="string"){if(j(s)<1){let t={instancePath:a+"/profile",schemaPath:"#/properties/profile/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:c.properties.profile,data:s};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"\
/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:c.properties.profile.type,parentSchema:c.properties.profile,data:s};e===null?e=[t]:
e.push(t),i++}}if(p.units!==void 0){let s=p.units;if(Array.isArray(s)){let t=s.length;for(let r=0;r<
t;r++){let o=s[r];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){let n={instancePath:a+
"/units/"+r,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:c.properties.units.items.required,parentSchema:c.
properties.units.items,data:o};e===null?e=[n]:e.push(n),i++}if(o.kind===void 0){let n={instancePath:a+
"/units/"+r,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'",schema:c.properties.units.items.required,parentSchema:c.
properties.units.items,data:o};e===null?e=[n]:e.push(n),i++}if(o.file===void 0){let n={instancePath:a+
"/units/"+r,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty:"\
file"},message:"must have required property 'file'",schema:c.properties.units.items.required,parentSchema:c.
properties.units.items,data:o};e===null?e=[n]:e.push(n),i++}if(o.status===void 0){let n={instancePath:a+
"/units/"+r,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'",schema:c.properties.units.items.required,parentSchema:c.
properties.units.items,data:o};e===null?e=[n]:e.push(n),i++}if(o.reason===void 0){let n={instancePath:a+
"/units/"+r,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty:"\
reason"},message:"must have required property 'reason'",schema:c.properties.units.items.required,parentSchema:c.
properties.units.items,data:o};e===null?e=[n]:e.push(n),i++}if(o.milliseconds===void 0){let n={instancePath:a+
"/units/"+r,schemaPath:"#/properties/units/items/required",keyword:"required",params:{missingProperty:"\
milliseconds"},message:"must have required property 'milliseconds'",schema:c.properties.units.items.
required,parentSchema:c.properties.units.items,data:o};e===null?e=[n]:e.push(n),i++}for(let n in o)if(!(n===
"name"||n==="kind"||n==="file"||n==="status"||n==="reason"||n==="milliseconds")){let m={instancePath:a+
"/units/"+r,schemaPath:"#/properties/units/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:c.
properties.units.items,data:o};e===null?e=[m]:e.push(m),i++}if(o.name!==void 0){let n=o.name;if(typeof n==
"string"){if(j(n)<1){let m={instancePath:a+"/units/"+r+"/name",schemaPath:"#/properties/units/items/\
properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters",schema:1,parentSchema:c.properties.units.items.properties.name,data:n};e===null?e=[m]:e.
push(m),i++}}else{let m={instancePath:a+"/units/"+r+"/name",schemaPath:"#/properties/units/items/pro\
perties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.
units.items.properties.name.type,parentSchema:c.properties.units.items.properties.name,data:n};e===null?
e=[m]:e.push(m),i++}}if(o.kind!==void 0){let n=o.kind;if(typeof n!="string"){let m={instancePath:a+"\
/units/"+r+"/kind",schemaPath:"#/properties/units/items/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:c.properties.units.items.properties.kind.type,parentSchema:c.
properties.units.items.properties.kind,data:n};e===null?e=[m]:e.push(m),i++}if(!(n==="host"||n==="pl\
ugin")){let m={instancePath:a+"/units/"+r+"/kind",schemaPath:"#/properties/units/items/properties/ki\
nd/enum",keyword:"enum",params:{allowedValues:c.properties.units.items.properties.kind.enum},message:"\
must be equal to one of the allowed values",schema:c.properties.units.items.properties.kind.enum,parentSchema:c.
properties.units.items.properties.kind,data:n};e===null?e=[m]:e.push(m),i++}}if(o.file!==void 0){let n=o.
file;if(typeof n=="string"){if(j(n)<1){let m={instancePath:a+"/units/"+r+"/file",schemaPath:"#/prope\
rties/units/items/properties/file/minLength",keyword:"minLength",params:{limit:1},message:"must NOT \
have fewer than 1 characters",schema:1,parentSchema:c.properties.units.items.properties.file,data:n};
e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:a+"/units/"+r+"/file",schemaPath:"#/propertie\
s/units/items/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.
properties.units.items.properties.file.type,parentSchema:c.properties.units.items.properties.file,data:n};
e===null?e=[m]:e.push(m),i++}}if(o.status!==void 0){let n=o.status;if(typeof n!="string"){let m={instancePath:a+
"/units/"+r+"/status",schemaPath:"#/properties/units/items/properties/status/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:c.properties.units.items.properties.status.type,parentSchema:c.
properties.units.items.properties.status,data:n};e===null?e=[m]:e.push(m),i++}if(!(n==="built"||n===
"up-to-date"||n==="failed"||n==="skipped")){let m={instancePath:a+"/units/"+r+"/status",schemaPath:"\
#/properties/units/items/properties/status/enum",keyword:"enum",params:{allowedValues:c.properties.units.
items.properties.status.enum},message:"must be equal to one of the allowed values",schema:c.properties.
units.items.properties.status.enum,parentSchema:c.properties.units.items.properties.status,data:n};e===
null?e=[m]:e.push(m),i++}}if(o.reason!==void 0){let n=o.reason;if(typeof n!="string"){let m={instancePath:a+
"/units/"+r+"/reason",schemaPath:"#/properties/units/items/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:c.properties.units.items.properties.reason.type,parentSchema:c.
properties.units.items.properties.reason,data:n};e===null?e=[m]:e.push(m),i++}}if(o.milliseconds!==void 0){
let n=o.milliseconds;if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n)){let m={instancePath:a+"/u\
nits/"+r+"/milliseconds",schemaPath:"#/properties/units/items/properties/milliseconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:c.properties.
units.items.properties.milliseconds,data:n};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:a+
"/units/"+r+"/milliseconds",schemaPath:"#/properties/units/items/properties/milliseconds/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:c.properties.units.items.properties.milliseconds.
type,parentSchema:c.properties.units.items.properties.milliseconds,data:n};e===null?e=[m]:e.push(m),
i++}}}else{let n={instancePath:a+"/units/"+r,schemaPath:"#/properties/units/items/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:c.properties.units.items.type,parentSchema:c.
properties.units.items,data:o};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:a+"/units",schemaPath:"\
#/properties/units/type",keyword:"type",params:{type:"array"},message:"must be array",schema:c.properties.
units.type,parentSchema:c.properties.units,data:s};e===null?e=[t]:e.push(t),i++}}if(p.findings!==void 0){
let s=p.findings;if(Array.isArray(s)){let t=s.length;for(let r=0;r<t;r++)L(s[r],{instancePath:a+"/fi\
ndings/"+r,parentData:s,parentDataProperty:r,rootData:f})||(e=T(e,L.errors),i=e.length)}else{let t={
instancePath:a+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"arra\
y"},message:"must be array",schema:c.properties.findings.type,parentSchema:c.properties.findings,data:s};
e===null?e=[t]:e.push(t),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:c.type,parentSchema:c,data:p};e===null?e=[s]:e.push(s),
i++}return be.errors=e,i===0}var Be=Se,y={$schema:"http://json-schema.org/draft-07/schema#",$id:"che\
ck-report.schema.json",title:"CheckReport",description:"What lockstep check found: will the host loa\
d these plugins, in this order?",type:"object",additionalProperties:!1,required:["version","command",
"ok","host","plugins","findings"],properties:{version:{description:"Version of this document's form.\
 Always 1.",type:"number",const:1},command:{description:"The command that made the report.",type:"st\
ring",const:"check"},ok:{description:"Whether every plugin loads and no finding is an error.",type:"\
boolean"},host:{description:"The host.",type:"object",additionalProperties:!1,required:["file"],properties:{
file:{description:"File.",type:"string",minLength:1},goVersion:{description:"Go release it was built\
 with, as in go1.26.9.",type:"string"}}},plugins:{description:"The plugins, in the order in which th\
e host opens them.",type:"array",items:{$ref:"#/definitions/pluginVerdict"}},findings:{description:"\
Findings about the host.",type:"array",items:{$ref:"finding.schema.json"}}},definitions:{verdict:{title:"\
Verdict",description:"What the host would do with the plugin. loads: it loads. loads-skewed: Go acce\
pts it, but it is not the same code or settings. refused: plugin.Open returns an error. fatal: the r\
untime ends the process. crash, hang: at load. not-a-plugin: no Go plugin for this host.",type:"stri\
ng",enum:["loads","loads-skewed","refused","fatal","crash","hang","not-a-plugin"]},pluginVerdict:{title:"\
PluginVerdict",description:"One plugin's verdict.",type:"object",additionalProperties:!1,required:["\
file","verdict","skew","packages","findings"],properties:{file:{description:"File.",type:"string",minLength:1},
name:{description:"Name, where known.",type:"string"},verdict:{description:"What the host would do w\
ith it.",allOf:[{$ref:"#/definitions/verdict"}]},skew:{description:"Whether code or settings differ \
although Go would accept them. unknown: no build record to compare.",type:"string",enum:["none","unk\
nown","found"]},firstPackage:{description:"The package that Go would name.",type:"string"},message:{
description:"Go's own words, as predicted.",type:"string"},packages:{description:"Every package that\
 differs.",type:"array",items:{title:"DifferingPackage",description:"One package that differs.",type:"\
object",additionalProperties:!1,required:["path","host","plugin"],properties:{path:{description:"Imp\
ort path.",type:"string",minLength:1},module:{description:"Module path, where known.",type:"string"},
host:{description:"Fingerprint in the host.",type:"string"},plugin:{description:"Fingerprint in the \
plugin.",type:"string"}}}},findings:{description:"Findings about the plugin.",type:"array",items:{$ref:"\
finding.schema.json"}}}}}},d={title:"PluginVerdict",description:"One plugin's verdict.",type:"object",
additionalProperties:!1,required:["file","verdict","skew","packages","findings"],properties:{file:{description:"\
File.",type:"string",minLength:1},name:{description:"Name, where known.",type:"string"},verdict:{description:"\
What the host would do with it.",allOf:[{$ref:"#/definitions/verdict"}]},skew:{description:"Whether \
code or settings differ although Go would accept them. unknown: no build record to compare.",type:"s\
tring",enum:["none","unknown","found"]},firstPackage:{description:"The package that Go would name.",
type:"string"},message:{description:"Go's own words, as predicted.",type:"string"},packages:{description:"\
Every package that differs.",type:"array",items:{title:"DifferingPackage",description:"One package t\
hat differs.",type:"object",additionalProperties:!1,required:["path","host","plugin"],properties:{path:{
description:"Import path.",type:"string",minLength:1},module:{description:"Module path, where known.",
type:"string"},host:{description:"Fingerprint in the host.",type:"string"},plugin:{description:"Fing\
erprint in the plugin.",type:"string"}}}},findings:{description:"Findings about the plugin.",type:"a\
rray",items:{$ref:"finding.schema.json"}}}},I={title:"Verdict",description:"What the host would do w\
ith the plugin. loads: it loads. loads-skewed: Go accepts it, but it is not the same code or setting\
s. refused: plugin.Open returns an error. fatal: the runtime ends the process. crash, hang: at load.\
 not-a-plugin: no Go plugin for this host.",type:"string",enum:["loads","loads-skewed","refused","fa\
tal","crash","hang","not-a-plugin"]};function pe(p,{instancePath:a="",parentData:g,parentDataProperty:v,
rootData:f=p}={}){let e=null,i=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.file===void 0){let s={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},message:"m\
ust have required property 'file'",schema:d.required,parentSchema:d,data:p};e===null?e=[s]:e.push(s),
i++}if(p.verdict===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"verdict"},message:"must have required property 'verdict'",schema:d.required,parentSchema:d,
data:p};e===null?e=[s]:e.push(s),i++}if(p.skew===void 0){let s={instancePath:a,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"skew"},message:"must have required property 'skew'",schema:d.
required,parentSchema:d,data:p};e===null?e=[s]:e.push(s),i++}if(p.packages===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"packages"},message:"must have re\
quired property 'packages'",schema:d.required,parentSchema:d,data:p};e===null?e=[s]:e.push(s),i++}if(p.
findings===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
findings"},message:"must have required property 'findings'",schema:d.required,parentSchema:d,data:p};
e===null?e=[s]:e.push(s),i++}for(let s in p)if(!(s==="file"||s==="name"||s==="verdict"||s==="skew"||
s==="firstPackage"||s==="message"||s==="packages"||s==="findings")){let t={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must N\
OT have additional properties",schema:!1,parentSchema:d,data:p};e===null?e=[t]:e.push(t),i++}if(p.file!==
void 0){let s=p.file;if(typeof s=="string"){if(j(s)<1){let t={instancePath:a+"/file",schemaPath:"#/p\
roperties/file/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters",schema:1,parentSchema:d.properties.file,data:s};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:a+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:d.properties.file.type,parentSchema:d.properties.file,data:s};e===null?e=[t]:
e.push(t),i++}}if(p.name!==void 0){let s=p.name;if(typeof s!="string"){let t={instancePath:a+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.
properties.name.type,parentSchema:d.properties.name,data:s};e===null?e=[t]:e.push(t),i++}}if(p.verdict!==
void 0){let s=p.verdict;if(typeof s!="string"){let t={instancePath:a+"/verdict",schemaPath:"#/defini\
tions/verdict/type",keyword:"type",params:{type:"string"},message:"must be string",schema:I.type,parentSchema:I,
data:s};e===null?e=[t]:e.push(t),i++}if(!(s==="loads"||s==="loads-skewed"||s==="refused"||s==="fatal"||
s==="crash"||s==="hang"||s==="not-a-plugin")){let t={instancePath:a+"/verdict",schemaPath:"#/definit\
ions/verdict/enum",keyword:"enum",params:{allowedValues:I.enum},message:"must be equal to one of the\
 allowed values",schema:I.enum,parentSchema:I,data:s};e===null?e=[t]:e.push(t),i++}}if(p.skew!==void 0){
let s=p.skew;if(typeof s!="string"){let t={instancePath:a+"/skew",schemaPath:"#/properties/skew/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.skew.type,parentSchema:d.
properties.skew,data:s};e===null?e=[t]:e.push(t),i++}if(!(s==="none"||s==="unknown"||s==="found")){let t={
instancePath:a+"/skew",schemaPath:"#/properties/skew/enum",keyword:"enum",params:{allowedValues:d.properties.
skew.enum},message:"must be equal to one of the allowed values",schema:d.properties.skew.enum,parentSchema:d.
properties.skew,data:s};e===null?e=[t]:e.push(t),i++}}if(p.firstPackage!==void 0){let s=p.firstPackage;
if(typeof s!="string"){let t={instancePath:a+"/firstPackage",schemaPath:"#/properties/firstPackage/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.firstPackage.
type,parentSchema:d.properties.firstPackage,data:s};e===null?e=[t]:e.push(t),i++}}if(p.message!==void 0){
let s=p.message;if(typeof s!="string"){let t={instancePath:a+"/message",schemaPath:"#/properties/mes\
sage/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.message.
type,parentSchema:d.properties.message,data:s};e===null?e=[t]:e.push(t),i++}}if(p.packages!==void 0){
let s=p.packages;if(Array.isArray(s)){let t=s.length;for(let r=0;r<t;r++){let o=s[r];if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.path===void 0){let n={instancePath:a+"/packages/"+r,schemaPath:"#/\
properties/packages/items/required",keyword:"required",params:{missingProperty:"path"},message:"must\
 have required property 'path'",schema:d.properties.packages.items.required,parentSchema:d.properties.
packages.items,data:o};e===null?e=[n]:e.push(n),i++}if(o.host===void 0){let n={instancePath:a+"/pack\
ages/"+r,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty:"\
host"},message:"must have required property 'host'",schema:d.properties.packages.items.required,parentSchema:d.
properties.packages.items,data:o};e===null?e=[n]:e.push(n),i++}if(o.plugin===void 0){let n={instancePath:a+
"/packages/"+r,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty:"\
plugin"},message:"must have required property 'plugin'",schema:d.properties.packages.items.required,
parentSchema:d.properties.packages.items,data:o};e===null?e=[n]:e.push(n),i++}for(let n in o)if(!(n===
"path"||n==="module"||n==="host"||n==="plugin")){let m={instancePath:a+"/packages/"+r,schemaPath:"#/\
properties/packages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties",schema:!1,parentSchema:d.properties.packages.items,data:o};
e===null?e=[m]:e.push(m),i++}if(o.path!==void 0){let n=o.path;if(typeof n=="string"){if(j(n)<1){let m={
instancePath:a+"/packages/"+r+"/path",schemaPath:"#/properties/packages/items/properties/path/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:d.
properties.packages.items.properties.path,data:n};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:a+
"/packages/"+r+"/path",schemaPath:"#/properties/packages/items/properties/path/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:d.properties.packages.items.properties.path.type,
parentSchema:d.properties.packages.items.properties.path,data:n};e===null?e=[m]:e.push(m),i++}}if(o.
module!==void 0){let n=o.module;if(typeof n!="string"){let m={instancePath:a+"/packages/"+r+"/module",
schemaPath:"#/properties/packages/items/properties/module/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:d.properties.packages.items.properties.module.type,parentSchema:d.properties.
packages.items.properties.module,data:n};e===null?e=[m]:e.push(m),i++}}if(o.host!==void 0){let n=o.host;
if(typeof n!="string"){let m={instancePath:a+"/packages/"+r+"/host",schemaPath:"#/properties/package\
s/items/properties/host/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.
properties.packages.items.properties.host.type,parentSchema:d.properties.packages.items.properties.host,
data:n};e===null?e=[m]:e.push(m),i++}}if(o.plugin!==void 0){let n=o.plugin;if(typeof n!="string"){let m={
instancePath:a+"/packages/"+r+"/plugin",schemaPath:"#/properties/packages/items/properties/plugin/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.packages.items.
properties.plugin.type,parentSchema:d.properties.packages.items.properties.plugin,data:n};e===null?e=
[m]:e.push(m),i++}}}else{let n={instancePath:a+"/packages/"+r,schemaPath:"#/properties/packages/item\
s/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.properties.packages.
items.type,parentSchema:d.properties.packages.items,data:o};e===null?e=[n]:e.push(n),i++}}}else{let t={
instancePath:a+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type:"arra\
y"},message:"must be array",schema:d.properties.packages.type,parentSchema:d.properties.packages,data:s};
e===null?e=[t]:e.push(t),i++}}if(p.findings!==void 0){let s=p.findings;if(Array.isArray(s)){let t=s.
length;for(let r=0;r<t;r++)L(s[r],{instancePath:a+"/findings/"+r,parentData:s,parentDataProperty:r,rootData:f})||
(e=T(e,L.errors),i=e.length)}else{let t={instancePath:a+"/findings",schemaPath:"#/properties/finding\
s/type",keyword:"type",params:{type:"array"},message:"must be array",schema:d.properties.findings.type,
parentSchema:d.properties.findings,data:s};e===null?e=[t]:e.push(t),i++}}}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.type,parentSchema:d,
data:p};e===null?e=[s]:e.push(s),i++}return pe.errors=e,i===0}function Se(p,{instancePath:a="",parentData:g,
parentDataProperty:v,rootData:f=p}={}){let e=null,i=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.
version===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:y.required,parentSchema:y,data:p};e===
null?e=[s]:e.push(s),i++}if(p.command===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"command"},message:"must have required property 'command'",schema:y.
required,parentSchema:y,data:p};e===null?e=[s]:e.push(s),i++}if(p.ok===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ok"},message:"must have required\
 property 'ok'",schema:y.required,parentSchema:y,data:p};e===null?e=[s]:e.push(s),i++}if(p.host===void 0){
let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"\
must have required property 'host'",schema:y.required,parentSchema:y,data:p};e===null?e=[s]:e.push(s),
i++}if(p.plugins===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"plugins"},message:"must have required property 'plugins'",schema:y.required,parentSchema:y,
data:p};e===null?e=[s]:e.push(s),i++}if(p.findings===void 0){let s={instancePath:a,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"findings"},message:"must have required property '\
findings'",schema:y.required,parentSchema:y,data:p};e===null?e=[s]:e.push(s),i++}for(let s in p)if(!(s===
"version"||s==="command"||s==="ok"||s==="host"||s==="plugins"||s==="findings")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:y,data:p};e===null?e=[t]:e.push(t),i++}if(p.
version!==void 0){let s=p.version;if(!(typeof s=="number"&&isFinite(s))){let t={instancePath:a+"/ver\
sion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"number"},message:"must be \
number",schema:y.properties.version.type,parentSchema:y.properties.version,data:s};e===null?e=[t]:e.
push(t),i++}if(s!==1){let t={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:y.properties.
version,data:s};e===null?e=[t]:e.push(t),i++}}if(p.command!==void 0){let s=p.command;if(typeof s!="s\
tring"){let t={instancePath:a+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:y.properties.command.type,parentSchema:y.properties.command,
data:s};e===null?e=[t]:e.push(t),i++}if(s!=="check"){let t={instancePath:a+"/command",schemaPath:"#/\
properties/command/const",keyword:"const",params:{allowedValue:"check"},message:"must be equal to co\
nstant",schema:"check",parentSchema:y.properties.command,data:s};e===null?e=[t]:e.push(t),i++}}if(p.
ok!==void 0){let s=p.ok;if(typeof s!="boolean"){let t={instancePath:a+"/ok",schemaPath:"#/properties\
/ok/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:y.properties.ok.type,
parentSchema:y.properties.ok,data:s};e===null?e=[t]:e.push(t),i++}}if(p.host!==void 0){let s=p.host;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.file===void 0){let t={instancePath:a+"/host",schemaPath:"\
#/properties/host/required",keyword:"required",params:{missingProperty:"file"},message:"must have re\
quired property 'file'",schema:y.properties.host.required,parentSchema:y.properties.host,data:s};e===
null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="file"||t==="goVersion")){let r={instancePath:a+"/h\
ost",schemaPath:"#/properties/host/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.host,data:s};e===null?
e=[r]:e.push(r),i++}if(s.file!==void 0){let t=s.file;if(typeof t=="string"){if(j(t)<1){let r={instancePath:a+
"/host/file",schemaPath:"#/properties/host/properties/file/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:y.properties.host.properties.file,
data:t};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/host/file",schemaPath:"#/properti\
es/host/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.host.properties.file.type,parentSchema:y.properties.host.properties.file,data:t};e===null?
e=[r]:e.push(r),i++}}if(s.goVersion!==void 0){let t=s.goVersion;if(typeof t!="string"){let r={instancePath:a+
"/host/goVersion",schemaPath:"#/properties/host/properties/goVersion/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:y.properties.host.properties.goVersion.type,parentSchema:y.
properties.host.properties.goVersion,data:t};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a+
"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type:"object"},message:"must be o\
bject",schema:y.properties.host.type,parentSchema:y.properties.host,data:s};e===null?e=[t]:e.push(t),
i++}}if(p.plugins!==void 0){let s=p.plugins;if(Array.isArray(s)){let t=s.length;for(let r=0;r<t;r++)
pe(s[r],{instancePath:a+"/plugins/"+r,parentData:s,parentDataProperty:r,rootData:f})||(e=T(e,pe.errors),
i=e.length)}else{let t={instancePath:a+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array",schema:y.properties.plugins.type,parentSchema:y.properties.
plugins,data:s};e===null?e=[t]:e.push(t),i++}}if(p.findings!==void 0){let s=p.findings;if(Array.isArray(
s)){let t=s.length;for(let r=0;r<t;r++)L(s[r],{instancePath:a+"/findings/"+r,parentData:s,parentDataProperty:r,
rootData:f})||(e=T(e,L.errors),i=e.length)}else{let t={instancePath:a+"/findings",schemaPath:"#/prop\
erties/findings/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.properties.
findings.type,parentSchema:y.properties.findings,data:s};e===null?e=[t]:e.push(t),i++}}}else{let s={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
type,parentSchema:y,data:p};e===null?e=[s]:e.push(s),i++}return Se.errors=e,i===0}var Ie=qe,h={$schema:"\
http://json-schema.org/draft-07/schema#",$id:"ci-report.schema.json",title:"CiReport",description:"W\
hat lockstep ci found, step by step.",type:"object",additionalProperties:!1,required:["version","com\
mand","ok","steps"],properties:{version:{description:"Version of this document's form. Always 1.",type:"\
number",const:1},command:{description:"The command that made the report.",type:"string",const:"ci"},
ok:{description:"Whether every step passed.",type:"boolean"},steps:{description:"The steps, in order\
.",type:"array",items:{title:"CiStep",description:"One step.",type:"object",additionalProperties:!1,
required:["name","ok","milliseconds","findings","summary"],properties:{name:{description:"What was l\
ooked at.",type:"string",enum:["documents","modules","generated","build","check","load","test"]},ok:{
description:"Whether it passed.",type:"boolean"},skipped:{description:"Why it did not run.",type:"st\
ring"},milliseconds:{description:"Time taken.",type:"number",minimum:0},findings:{description:"Findi\
ngs.",type:"array",items:{$ref:"finding.schema.json"}},summary:{description:"One line about what was\
 seen.",type:"string"}}}}}};function qe(p,{instancePath:a="",parentData:g,parentDataProperty:v,rootData:f=p}={}){
let e=null,i=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.version===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have req\
uired property 'version'",schema:h.required,parentSchema:h,data:p};e===null?e=[s]:e.push(s),i++}if(p.
command===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
command"},message:"must have required property 'command'",schema:h.required,parentSchema:h,data:p};e===
null?e=[s]:e.push(s),i++}if(p.ok===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"ok"},message:"must have required property 'ok'",schema:h.required,parentSchema:h,
data:p};e===null?e=[s]:e.push(s),i++}if(p.steps===void 0){let s={instancePath:a,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"steps"},message:"must have required property 'steps'",
schema:h.required,parentSchema:h,data:p};e===null?e=[s]:e.push(s),i++}for(let s in p)if(!(s==="versi\
on"||s==="command"||s==="ok"||s==="steps")){let t={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:h,data:p};e===null?e=[t]:e.push(t),i++}if(p.version!==void 0){let s=p.
version;if(!(typeof s=="number"&&isFinite(s))){let t={instancePath:a+"/version",schemaPath:"#/proper\
ties/version/type",keyword:"type",params:{type:"number"},message:"must be number",schema:h.properties.
version.type,parentSchema:h.properties.version,data:s};e===null?e=[t]:e.push(t),i++}if(s!==1){let t={
instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant",schema:1,parentSchema:h.properties.version,data:s};e===null?e=[t]:
e.push(t),i++}}if(p.command!==void 0){let s=p.command;if(typeof s!="string"){let t={instancePath:a+"\
/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:h.properties.command.type,parentSchema:h.properties.command,data:s};e===null?e=[t]:
e.push(t),i++}if(s!=="ci"){let t={instancePath:a+"/command",schemaPath:"#/properties/command/const",
keyword:"const",params:{allowedValue:"ci"},message:"must be equal to constant",schema:"ci",parentSchema:h.
properties.command,data:s};e===null?e=[t]:e.push(t),i++}}if(p.ok!==void 0){let s=p.ok;if(typeof s!="\
boolean"){let t={instancePath:a+"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:h.properties.ok.type,parentSchema:h.properties.ok,data:s};
e===null?e=[t]:e.push(t),i++}}if(p.steps!==void 0){let s=p.steps;if(Array.isArray(s)){let t=s.length;
for(let r=0;r<t;r++){let o=s[r];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){let n={
instancePath:a+"/steps/"+r,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'",schema:h.properties.steps.items.
required,parentSchema:h.properties.steps.items,data:o};e===null?e=[n]:e.push(n),i++}if(o.ok===void 0){
let n={instancePath:a+"/steps/"+r,schemaPath:"#/properties/steps/items/required",keyword:"required",
params:{missingProperty:"ok"},message:"must have required property 'ok'",schema:h.properties.steps.items.
required,parentSchema:h.properties.steps.items,data:o};e===null?e=[n]:e.push(n),i++}if(o.milliseconds===
void 0){let n={instancePath:a+"/steps/"+r,schemaPath:"#/properties/steps/items/required",keyword:"re\
quired",params:{missingProperty:"milliseconds"},message:"must have required property 'milliseconds'",
schema:h.properties.steps.items.required,parentSchema:h.properties.steps.items,data:o};e===null?e=[n]:
e.push(n),i++}if(o.findings===void 0){let n={instancePath:a+"/steps/"+r,schemaPath:"#/properties/ste\
ps/items/required",keyword:"required",params:{missingProperty:"findings"},message:"must have require\
d property 'findings'",schema:h.properties.steps.items.required,parentSchema:h.properties.steps.items,
data:o};e===null?e=[n]:e.push(n),i++}if(o.summary===void 0){let n={instancePath:a+"/steps/"+r,schemaPath:"\
#/properties/steps/items/required",keyword:"required",params:{missingProperty:"summary"},message:"mu\
st have required property 'summary'",schema:h.properties.steps.items.required,parentSchema:h.properties.
steps.items,data:o};e===null?e=[n]:e.push(n),i++}for(let n in o)if(!(n==="name"||n==="ok"||n==="skip\
ped"||n==="milliseconds"||n==="findings"||n==="summary")){let m={instancePath:a+"/steps/"+r,schemaPath:"\
#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties",schema:!1,parentSchema:h.properties.steps.items,data:o};
e===null?e=[m]:e.push(m),i++}if(o.name!==void 0){let n=o.name;if(typeof n!="string"){let m={instancePath:a+
"/steps/"+r+"/name",schemaPath:"#/properties/steps/items/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:h.properties.steps.items.properties.name.type,parentSchema:h.
properties.steps.items.properties.name,data:n};e===null?e=[m]:e.push(m),i++}if(!(n==="documents"||n===
"modules"||n==="generated"||n==="build"||n==="check"||n==="load"||n==="test")){let m={instancePath:a+
"/steps/"+r+"/name",schemaPath:"#/properties/steps/items/properties/name/enum",keyword:"enum",params:{
allowedValues:h.properties.steps.items.properties.name.enum},message:"must be equal to one of the al\
lowed values",schema:h.properties.steps.items.properties.name.enum,parentSchema:h.properties.steps.items.
properties.name,data:n};e===null?e=[m]:e.push(m),i++}}if(o.ok!==void 0){let n=o.ok;if(typeof n!="boo\
lean"){let m={instancePath:a+"/steps/"+r+"/ok",schemaPath:"#/properties/steps/items/properties/ok/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:h.properties.steps.items.
properties.ok.type,parentSchema:h.properties.steps.items.properties.ok,data:n};e===null?e=[m]:e.push(
m),i++}}if(o.skipped!==void 0){let n=o.skipped;if(typeof n!="string"){let m={instancePath:a+"/steps/"+
r+"/skipped",schemaPath:"#/properties/steps/items/properties/skipped/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:h.properties.steps.items.properties.skipped.type,parentSchema:h.
properties.steps.items.properties.skipped,data:n};e===null?e=[m]:e.push(m),i++}}if(o.milliseconds!==
void 0){let n=o.milliseconds;if(typeof n=="number"&&isFinite(n)){if(n<0||isNaN(n)){let m={instancePath:a+
"/steps/"+r+"/milliseconds",schemaPath:"#/properties/steps/items/properties/milliseconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:h.properties.
steps.items.properties.milliseconds,data:n};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:a+
"/steps/"+r+"/milliseconds",schemaPath:"#/properties/steps/items/properties/milliseconds/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:h.properties.steps.items.properties.milliseconds.
type,parentSchema:h.properties.steps.items.properties.milliseconds,data:n};e===null?e=[m]:e.push(m),
i++}}if(o.findings!==void 0){let n=o.findings;if(Array.isArray(n)){let m=n.length;for(let w=0;w<m;w++)
L(n[w],{instancePath:a+"/steps/"+r+"/findings/"+w,parentData:n,parentDataProperty:w,rootData:f})||(e=
T(e,L.errors),i=e.length)}else{let m={instancePath:a+"/steps/"+r+"/findings",schemaPath:"#/propertie\
s/steps/items/properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array",
schema:h.properties.steps.items.properties.findings.type,parentSchema:h.properties.steps.items.properties.
findings,data:n};e===null?e=[m]:e.push(m),i++}}if(o.summary!==void 0){let n=o.summary;if(typeof n!="\
string"){let m={instancePath:a+"/steps/"+r+"/summary",schemaPath:"#/properties/steps/items/propertie\
s/summary/type",keyword:"type",params:{type:"string"},message:"must be string",schema:h.properties.steps.
items.properties.summary.type,parentSchema:h.properties.steps.items.properties.summary,data:n};e===null?
e=[m]:e.push(m),i++}}}else{let n={instancePath:a+"/steps/"+r,schemaPath:"#/properties/steps/items/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object",schema:h.properties.steps.items.type,
parentSchema:h.properties.steps.items,data:o};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:a+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:h.properties.steps.type,parentSchema:h.properties.steps,data:s};e===null?e=[t]:e.push(
t),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:h.type,parentSchema:h,data:p};e===null?e=[s]:e.push(s),i++}return qe.errors=e,
i===0}var He=Ae,V={$schema:"http://json-schema.org/draft-07/schema#",$id:"host.schema.json",title:"H\
ostManifest",description:"lockstep.host.json: a Go program that opens plugins.",type:"object",additionalProperties:!1,
required:["name"],properties:{$schema:{description:"Path of this document's JSON Schema, so that edi\
tors show help.",type:"string"},name:{description:"Name of the host. Its artefact is called so.",allOf:[
{$ref:"values.schema.json#/definitions/hostName"}],examples:["host"]},package:{description:'The main\
 package, relative to this folder. Default ".".',allOf:[{$ref:"values.schema.json#/definitions/relat\
ivePackage"}],examples:["./cmd/host"]},contract:{description:"Import path of the contract package. W\
ithout it plugins can be opened and their entry looked up, but not called.",allOf:[{$ref:"values.sch\
ema.json#/definitions/importPath"}],examples:["example.com/demo/contract"]}}},W={description:"a name\
 other than plugins: lower-case letters, digits, - and _, at most 64 of them, first a letter or digi\
t",type:"string",pattern:"^(?!plugins$)[a-z0-9][a-z0-9_-]{0,63}$",examples:["host"]},U={description:"\
a Go package relative to this folder: . or a path that starts with ./",type:"string",pattern:"^\\.(/[\
A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$",examples:["./cmd/host"]},O={description:"a Go import path, witho\
ut a leading dot or slash",type:"string",pattern:"^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A-Za-z0-9\
._~+-]*[A-Za-z0-9_~+-])*$",examples:["example.com/demo/contract"]},je=new RegExp("^(?!plugins$)[a-z0\
-9][a-z0-9_-]{0,63}$","u"),_e=new RegExp("^\\.(/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$","u"),ce=new RegExp(
"^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$","u");function Ae(p,{instancePath:a="",
parentData:g,parentDataProperty:v,rootData:f=p}={}){let e=null,i=0;if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.name===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'",schema:V.required,parentSchema:V,
data:p};e===null?e=[s]:e.push(s),i++}for(let s in p)if(!(s==="$schema"||s==="name"||s==="package"||s===
"contract")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:V,
data:p};e===null?e=[t]:e.push(t),i++}if(p.$schema!==void 0){let s=p.$schema;if(typeof s!="string"){let t={
instancePath:a+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:V.properties.$schema.type,parentSchema:V.properties.$schema,data:s};
e===null?e=[t]:e.push(t),i++}}if(p.name!==void 0){let s=p.name;if(typeof s=="string"){if(!je.test(s)){
let t={instancePath:a+"/name",schemaPath:"values.schema.json#/definitions/hostName/pattern",keyword:"\
pattern",params:{pattern:"^(?!plugins$)[a-z0-9][a-z0-9_-]{0,63}$"},message:'must match pattern "^(?!\
plugins$)[a-z0-9][a-z0-9_-]{0,63}$"',schema:"^(?!plugins$)[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:W,
data:s};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/name",schemaPath:"values.schema.j\
son#/definitions/hostName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.
type,parentSchema:W,data:s};e===null?e=[t]:e.push(t),i++}}if(p.package!==void 0){let s=p.package;if(typeof s==
"string"){if(!_e.test(s)){let t={instancePath:a+"/package",schemaPath:"values.schema.json#/definitio\
ns/relativePackage/pattern",keyword:"pattern",params:{pattern:"^\\.(/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-]\
)*$"},message:'must match pattern "^\\.(/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$"',schema:"^\\.(/[A-Za-z0\
-9._~+-]*[A-Za-z0-9_~+-])*$",parentSchema:U,data:s};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/package",schemaPath:"values.schema.json#/definitions/relativePackage/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:U.type,parentSchema:U,data:s};e===null?e=[t]:e.push(t),
i++}}if(p.contract!==void 0){let s=p.contract;if(typeof s=="string"){if(!ce.test(s)){let t={instancePath:a+
"/contract",schemaPath:"values.schema.json#/definitions/importPath/pattern",keyword:"pattern",params:{
pattern:"^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$"},message:'must\
 match pattern "^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$"',schema:"\
^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$",parentSchema:O,data:s};
e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/contract",schemaPath:"values.schema.json#\
/definitions/importPath/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.
type,parentSchema:O,data:s};e===null?e=[t]:e.push(t),i++}}}else{let s={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object",schema:V.type,parentSchema:V,data:p};
e===null?e=[s]:e.push(s),i++}return Ae.errors=e,i===0}var Je=ze,P={$schema:"http://json-schema.org/d\
raft-07/schema#",$id:"lock.schema.json",title:"Lock",description:"lockstep-lock.json: the toolchain \
and the modules that a workspace is built from. Written by lockstep.",type:"object",additionalProperties:!1,
required:["version","go","modules"],properties:{version:{description:"Version of this document's for\
m. Always 1.",type:"number",const:1},go:{description:"The Go toolchain.",type:"object",additionalProperties:!1,
required:["version","toolchains"],properties:{version:{description:"The exact Go release.",allOf:[{$ref:"\
values.schema.json#/definitions/goVersion"}],examples:["1.26.9"]},toolchains:{description:"Sum of th\
e toolchain's module zip, by platform, as in linux-amd64.",type:"object",propertyNames:{$ref:"values\
.schema.json#/definitions/platform"},additionalProperties:{$ref:"values.schema.json#/definitions/mod\
uleSum"}}}},modules:{description:"Every module of the build list, sorted by path.",type:"array",items:{
$ref:"#/definitions/module"}}},definitions:{module:{title:"LockModule",description:"One module of th\
e build list.",type:"object",additionalProperties:!1,required:["path","version","neededBy"],properties:{
path:{description:"Module path.",type:"string",minLength:1},version:{description:"Selected version.",
allOf:[{$ref:"values.schema.json#/definitions/moduleVersion"}]},sum:{description:"Sum of the module'\
s files, as in go.sum.",allOf:[{$ref:"values.schema.json#/definitions/moduleSum"}]},goModSum:{description:"\
Sum of the module's go.mod, as in go.sum.",allOf:[{$ref:"values.schema.json#/definitions/moduleSum"}]},
replace:{description:"What stands in for the module.",type:"object",additionalProperties:!1,required:[
"path"],properties:{path:{description:"Module path, or a folder relative to the workspace.",type:"st\
ring",minLength:1},version:{description:"Version, absent for a folder.",allOf:[{$ref:"values.schema.\
json#/definitions/moduleVersion"}]},sum:{description:"Sum of the replacement's files.",allOf:[{$ref:"\
values.schema.json#/definitions/moduleSum"}]}}},neededBy:{description:"Names of the hosts and plugin\
s that link the module.",type:"array",items:{$ref:"values.schema.json#/definitions/unitName"}}}}}},F={
description:"an exact Go release, three numbers without a prefix or range",type:"string",pattern:"^1\
\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$",examples:["1.26.9"]},X={description:"an operating system and an a\
rchitecture as Go names them",type:"string",pattern:"^[a-z0-9]+-[a-z0-9]+$",examples:["linux-amd64"]},
A={description:"a sum as go.sum writes it: h1: and 44 characters of base64",type:"string",pattern:"^\
h1:[A-Za-z0-9+/]{43}=$",examples:["h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="]},$e=new RegExp(
"^1\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$","u"),Le=new RegExp("^[a-z0-9]+-[a-z0-9]+$","u"),R=new RegExp("\
^h1:[A-Za-z0-9+/]{43}=$","u"),b={title:"LockModule",description:"One module of the build list.",type:"\
object",additionalProperties:!1,required:["path","version","neededBy"],properties:{path:{description:"\
Module path.",type:"string",minLength:1},version:{description:"Selected version.",allOf:[{$ref:"valu\
es.schema.json#/definitions/moduleVersion"}]},sum:{description:"Sum of the module's files, as in go.\
sum.",allOf:[{$ref:"values.schema.json#/definitions/moduleSum"}]},goModSum:{description:"Sum of the \
module's go.mod, as in go.sum.",allOf:[{$ref:"values.schema.json#/definitions/moduleSum"}]},replace:{
description:"What stands in for the module.",type:"object",additionalProperties:!1,required:["path"],
properties:{path:{description:"Module path, or a folder relative to the workspace.",type:"string",minLength:1},
version:{description:"Version, absent for a folder.",allOf:[{$ref:"values.schema.json#/definitions/m\
oduleVersion"}]},sum:{description:"Sum of the replacement's files.",allOf:[{$ref:"values.schema.json\
#/definitions/moduleSum"}]}}},neededBy:{description:"Names of the hosts and plugins that link the mo\
dule.",type:"array",items:{$ref:"values.schema.json#/definitions/unitName"}}}},D={description:"a mod\
ule version as go.mod writes it",type:"string",pattern:"^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)([\
-+][0-9A-Za-z.+-]+)?$",examples:["v1.4.0"]},_={description:"a name: lower-case letters, digits, - an\
d _, at most 64 of them, first a letter or digit",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,63}$",
examples:["hello"]},ke=new RegExp("^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)([-+][0-9A-Za-z.+-]+)?$",
"u"),H=new RegExp("^[a-z0-9][a-z0-9_-]{0,63}$","u");function ne(p,{instancePath:a="",parentData:g,parentDataProperty:v,
rootData:f=p}={}){let e=null,i=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.path===void 0){let s={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"m\
ust have required property 'path'",schema:b.required,parentSchema:b,data:p};e===null?e=[s]:e.push(s),
i++}if(p.version===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"version"},message:"must have required property 'version'",schema:b.required,parentSchema:b,
data:p};e===null?e=[s]:e.push(s),i++}if(p.neededBy===void 0){let s={instancePath:a,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"neededBy"},message:"must have required property '\
neededBy'",schema:b.required,parentSchema:b,data:p};e===null?e=[s]:e.push(s),i++}for(let s in p)if(!(s===
"path"||s==="version"||s==="sum"||s==="goModSum"||s==="replace"||s==="neededBy")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:b,data:p};e===null?e=[t]:e.push(t),i++}if(p.
path!==void 0){let s=p.path;if(typeof s=="string"){if(j(s)<1){let t={instancePath:a+"/path",schemaPath:"\
#/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters",schema:1,parentSchema:b.properties.path,data:s};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:a+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:b.properties.path.type,parentSchema:b.properties.path,data:s};e===null?e=[t]:
e.push(t),i++}}if(p.version!==void 0){let s=p.version;if(typeof s=="string"){if(!ke.test(s)){let t={
instancePath:a+"/version",schemaPath:"values.schema.json#/definitions/moduleVersion/pattern",keyword:"\
pattern",params:{pattern:"^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)([-+][0-9A-Za-z.+-]+)?$"},message:'\
must match pattern "^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)([-+][0-9A-Za-z.+-]+)?$"',schema:"\
^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)([-+][0-9A-Za-z.+-]+)?$",parentSchema:D,data:s};e===null?
e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/version",schemaPath:"values.schema.json#/definitio\
ns/moduleVersion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:D.type,
parentSchema:D,data:s};e===null?e=[t]:e.push(t),i++}}if(p.sum!==void 0){let s=p.sum;if(typeof s=="st\
ring"){if(!R.test(s)){let t={instancePath:a+"/sum",schemaPath:"values.schema.json#/definitions/modul\
eSum/pattern",keyword:"pattern",params:{pattern:"^h1:[A-Za-z0-9+/]{43}=$"},message:'must match patte\
rn "^h1:[A-Za-z0-9+/]{43}=$"',schema:"^h1:[A-Za-z0-9+/]{43}=$",parentSchema:A,data:s};e===null?e=[t]:
e.push(t),i++}}else{let t={instancePath:a+"/sum",schemaPath:"values.schema.json#/definitions/moduleS\
um/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,
data:s};e===null?e=[t]:e.push(t),i++}}if(p.goModSum!==void 0){let s=p.goModSum;if(typeof s=="string"){
if(!R.test(s)){let t={instancePath:a+"/goModSum",schemaPath:"values.schema.json#/definitions/moduleS\
um/pattern",keyword:"pattern",params:{pattern:"^h1:[A-Za-z0-9+/]{43}=$"},message:'must match pattern\
 "^h1:[A-Za-z0-9+/]{43}=$"',schema:"^h1:[A-Za-z0-9+/]{43}=$",parentSchema:A,data:s};e===null?e=[t]:e.
push(t),i++}}else{let t={instancePath:a+"/goModSum",schemaPath:"values.schema.json#/definitions/modu\
leSum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,
data:s};e===null?e=[t]:e.push(t),i++}}if(p.replace!==void 0){let s=p.replace;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.path===void 0){let t={instancePath:a+"/replace",schemaPath:"#/properties/rep\
lace/required",keyword:"required",params:{missingProperty:"path"},message:"must have required proper\
ty 'path'",schema:b.properties.replace.required,parentSchema:b.properties.replace,data:s};e===null?e=
[t]:e.push(t),i++}for(let t in s)if(!(t==="path"||t==="version"||t==="sum")){let r={instancePath:a+"\
/replace",schemaPath:"#/properties/replace/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:b.properties.
replace,data:s};e===null?e=[r]:e.push(r),i++}if(s.path!==void 0){let t=s.path;if(typeof t=="string"){
if(j(t)<1){let r={instancePath:a+"/replace/path",schemaPath:"#/properties/replace/properties/path/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:b.properties.replace.properties.path,data:t};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:a+"/replace/path",schemaPath:"#/properties/replace/properties/path/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:b.properties.replace.properties.path.type,parentSchema:b.
properties.replace.properties.path,data:t};e===null?e=[r]:e.push(r),i++}}if(s.version!==void 0){let t=s.
version;if(typeof t=="string"){if(!ke.test(t)){let r={instancePath:a+"/replace/version",schemaPath:"\
values.schema.json#/definitions/moduleVersion/pattern",keyword:"pattern",params:{pattern:"^v(0|[1-9]\
\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)([-+][0-9A-Za-z.+-]+)?$"},message:'must match pattern "^v(0|[1-\
9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)([-+][0-9A-Za-z.+-]+)?$"',schema:"^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*\
)\\.(0|[1-9]\\d*)([-+][0-9A-Za-z.+-]+)?$",parentSchema:D,data:t};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/replace/version",schemaPath:"values.schema.json#/definitions/moduleVersion/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:D.type,parentSchema:D,data:t};
e===null?e=[r]:e.push(r),i++}}if(s.sum!==void 0){let t=s.sum;if(typeof t=="string"){if(!R.test(t)){let r={
instancePath:a+"/replace/sum",schemaPath:"values.schema.json#/definitions/moduleSum/pattern",keyword:"\
pattern",params:{pattern:"^h1:[A-Za-z0-9+/]{43}=$"},message:'must match pattern "^h1:[A-Za-z0-9+/]{4\
3}=$"',schema:"^h1:[A-Za-z0-9+/]{43}=$",parentSchema:A,data:t};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:a+"/replace/sum",schemaPath:"values.schema.json#/definitions/moduleSum/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:t};e===null?e=
[r]:e.push(r),i++}}}else{let t={instancePath:a+"/replace",schemaPath:"#/properties/replace/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:b.properties.replace.type,parentSchema:b.
properties.replace,data:s};e===null?e=[t]:e.push(t),i++}}if(p.neededBy!==void 0){let s=p.neededBy;if(Array.
isArray(s)){let t=s.length;for(let r=0;r<t;r++){let o=s[r];if(typeof o=="string"){if(!H.test(o)){let n={
instancePath:a+"/neededBy/"+r,schemaPath:"values.schema.json#/definitions/unitName/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,63}$"},message:'must match pattern "^[a-z0-9][a-z0-9\
_-]{0,63}$"',schema:"^[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:_,data:o};e===null?e=[n]:e.push(n),i++}}else{
let n={instancePath:a+"/neededBy/"+r,schemaPath:"values.schema.json#/definitions/unitName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:o};e===null?
e=[n]:e.push(n),i++}}}else{let t={instancePath:a+"/neededBy",schemaPath:"#/properties/neededBy/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:b.properties.neededBy.type,parentSchema:b.
properties.neededBy,data:s};e===null?e=[t]:e.push(t),i++}}}else{let s={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object",schema:b.type,parentSchema:b,data:p};
e===null?e=[s]:e.push(s),i++}return ne.errors=e,i===0}function ze(p,{instancePath:a="",parentData:g,
parentDataProperty:v,rootData:f=p}={}){let e=null,i=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.
version===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:P.required,parentSchema:P,data:p};e===
null?e=[t]:e.push(t),i++}if(p.go===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"go"},message:"must have required property 'go'",schema:P.required,parentSchema:P,
data:p};e===null?e=[t]:e.push(t),i++}if(p.modules===void 0){let t={instancePath:a,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"modules"},message:"must have required property 'mo\
dules'",schema:P.required,parentSchema:P,data:p};e===null?e=[t]:e.push(t),i++}for(let t in p)if(!(t===
"version"||t==="go"||t==="modules")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:P,data:p};e===null?e=[r]:e.push(r),i++}if(p.version!==void 0){let t=p.version;if(!(typeof t==
"number"&&isFinite(t))){let r={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:P.properties.version.type,parentSchema:P.
properties.version,data:t};e===null?e=[r]:e.push(r),i++}if(t!==1){let r={instancePath:a+"/version",schemaPath:"\
#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to consta\
nt",schema:1,parentSchema:P.properties.version,data:t};e===null?e=[r]:e.push(r),i++}}if(p.go!==void 0){
let t=p.go;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.version===void 0){let r={instancePath:a+
"/go",schemaPath:"#/properties/go/required",keyword:"required",params:{missingProperty:"version"},message:"\
must have required property 'version'",schema:P.properties.go.required,parentSchema:P.properties.go,
data:t};e===null?e=[r]:e.push(r),i++}if(t.toolchains===void 0){let r={instancePath:a+"/go",schemaPath:"\
#/properties/go/required",keyword:"required",params:{missingProperty:"toolchains"},message:"must hav\
e required property 'toolchains'",schema:P.properties.go.required,parentSchema:P.properties.go,data:t};
e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="version"||r==="toolchains")){let o={instancePath:a+
"/go",schemaPath:"#/properties/go/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:P.properties.go,data:t};e===null?
e=[o]:e.push(o),i++}if(t.version!==void 0){let r=t.version;if(typeof r=="string"){if(!$e.test(r)){let o={
instancePath:a+"/go/version",schemaPath:"values.schema.json#/definitions/goVersion/pattern",keyword:"\
pattern",params:{pattern:"^1\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$"},message:'must match pattern "^1\\.(0|\
[1-9]\\d*)\\.(0|[1-9]\\d*)$"',schema:"^1\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$",parentSchema:F,data:r};e===
null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/go/version",schemaPath:"values.schema.json#/d\
efinitions/goVersion/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.type,
parentSchema:F,data:r};e===null?e=[o]:e.push(o),i++}}if(t.toolchains!==void 0){let r=t.toolchains;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let o in r){let n=i;if(typeof o=="string"){if(!Le.test(o)){
let m={instancePath:a+"/go/toolchains",schemaPath:"values.schema.json#/definitions/platform/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9]+-[a-z0-9]+$"},message:'must match pattern "^[a-z0-9]+-[\
a-z0-9]+$"',schema:"^[a-z0-9]+-[a-z0-9]+$",parentSchema:X,data:o,propertyName:o};e===null?e=[m]:e.push(
m),i++}}else{let m={instancePath:a+"/go/toolchains",schemaPath:"values.schema.json#/definitions/plat\
form/type",keyword:"type",params:{type:"string"},message:"must be string",schema:X.type,parentSchema:X,
data:o,propertyName:o};e===null?e=[m]:e.push(m),i++}var s=n===i;if(!s){let m={instancePath:a+"/go/to\
olchains",schemaPath:"#/properties/go/properties/toolchains/propertyNames",keyword:"propertyNames",params:{
propertyName:o},message:"property name must be valid",schema:P.properties.go.properties.toolchains.propertyNames,
parentSchema:P.properties.go.properties.toolchains,data:r};e===null?e=[m]:e.push(m),i++}}for(let o in r){
let n=r[o];if(typeof n=="string"){if(!R.test(n)){let m={instancePath:a+"/go/toolchains/"+o.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/definitions/moduleSum/pattern",keyword:"pa\
ttern",params:{pattern:"^h1:[A-Za-z0-9+/]{43}=$"},message:'must match pattern "^h1:[A-Za-z0-9+/]{43}\
=$"',schema:"^h1:[A-Za-z0-9+/]{43}=$",parentSchema:A,data:n};e===null?e=[m]:e.push(m),i++}}else{let m={
instancePath:a+"/go/toolchains/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.\
json#/definitions/moduleSum/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.
type,parentSchema:A,data:n};e===null?e=[m]:e.push(m),i++}}}else{let o={instancePath:a+"/go/toolchain\
s",schemaPath:"#/properties/go/properties/toolchains/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:P.properties.go.properties.toolchains.type,parentSchema:P.properties.go.properties.
toolchains,data:r};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:a+"/go",schemaPath:"#/pro\
perties/go/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.properties.
go.type,parentSchema:P.properties.go,data:t};e===null?e=[r]:e.push(r),i++}}if(p.modules!==void 0){let t=p.
modules;if(Array.isArray(t)){let r=t.length;for(let o=0;o<r;o++)ne(t[o],{instancePath:a+"/modules/"+
o,parentData:t,parentDataProperty:o,rootData:f})||(e=T(e,ne.errors),i=e.length)}else{let r={instancePath:a+
"/modules",schemaPath:"#/properties/modules/type",keyword:"type",params:{type:"array"},message:"must\
 be array",schema:P.properties.modules.type,parentSchema:P.properties.modules,data:t};e===null?e=[r]:
e.push(r),i++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:P.type,parentSchema:P,data:p};e===null?e=[t]:e.push(t),i++}return ze.
errors=e,i===0}var Ke=xe,z={$schema:"http://json-schema.org/draft-07/schema#",$id:"plugin.schema.jso\
n",title:"PluginManifest",description:"lockstep.plugin.json: a Go package that is built as a plugin \
of one host.",type:"object",additionalProperties:!1,required:["name","version","contract","host"],properties:{
$schema:{description:"Path of this document's JSON Schema, so that editors show help.",type:"string"},
name:{description:"Name of the plugin. Its artefact is called so, with .so.",allOf:[{$ref:"values.sc\
hema.json#/definitions/unitName"}],examples:["hello"]},version:{description:"Version of the plugin, \
as in 1.4.0.",allOf:[{$ref:"values.schema.json#/definitions/semver"}],examples:["1.4.0"]},contract:{
description:"Import path of the contract package that host and plugin share.",allOf:[{$ref:"values.s\
chema.json#/definitions/importPath"}],examples:["example.com/demo/contract"]},host:{description:"Nam\
e of the host that loads the plugin, as in its lockstep.host.json.",allOf:[{$ref:"values.schema.json\
#/definitions/hostName"}],examples:["host"]},entry:{description:"The exported symbol that the host l\
ooks up. Default New.",allOf:[{$ref:"values.schema.json#/definitions/exportedName"}],examples:["New"]}}},
C={description:"a semantic version without a leading v",type:"string",pattern:"^(0|[1-9]\\d*)\\.(0|[1-\
9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*\
))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$",examples:["1.4.0"]},Y={description:"an exported Go ide\
ntifier: it starts with an upper-case letter",type:"string",pattern:"^\\p{Lu}[\\p{L}\\p{Nd}_]*$",examples:[
"New"]},Ne=new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z\
-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$","u"),Te=new RegExp(
"^\\p{Lu}[\\p{L}\\p{Nd}_]*$","u");function xe(p,{instancePath:a="",parentData:g,parentDataProperty:v,
rootData:f=p}={}){let e=null,i=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let s={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"m\
ust have required property 'name'",schema:z.required,parentSchema:z,data:p};e===null?e=[s]:e.push(s),
i++}if(p.version===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"version"},message:"must have required property 'version'",schema:z.required,parentSchema:z,
data:p};e===null?e=[s]:e.push(s),i++}if(p.contract===void 0){let s={instancePath:a,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"contract"},message:"must have required property '\
contract'",schema:z.required,parentSchema:z,data:p};e===null?e=[s]:e.push(s),i++}if(p.host===void 0){
let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"host"},message:"\
must have required property 'host'",schema:z.required,parentSchema:z,data:p};e===null?e=[s]:e.push(s),
i++}for(let s in p)if(!(s==="$schema"||s==="name"||s==="version"||s==="contract"||s==="host"||s==="e\
ntry")){let t={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:z,data:p};
e===null?e=[t]:e.push(t),i++}if(p.$schema!==void 0){let s=p.$schema;if(typeof s!="string"){let t={instancePath:a+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:z.properties.$schema.type,parentSchema:z.properties.$schema,data:s};e===null?e=
[t]:e.push(t),i++}}if(p.name!==void 0){let s=p.name;if(typeof s=="string"){if(!H.test(s)){let t={instancePath:a+
"/name",schemaPath:"values.schema.json#/definitions/unitName/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9][a-z0-9_-]{0,63}$"},message:'must match pattern "^[a-z0-9][a-z0-9_-]{0,63}$"',schema:"^[a-z\
0-9][a-z0-9_-]{0,63}$",parentSchema:_,data:s};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/name",schemaPath:"values.schema.json#/definitions/unitName/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:_.type,parentSchema:_,data:s};e===null?e=[t]:e.push(t),i++}}if(p.
version!==void 0){let s=p.version;if(typeof s=="string"){if(!Ne.test(s)){let t={instancePath:a+"/ver\
sion",schemaPath:"values.schema.json#/definitions/semver/pattern",keyword:"pattern",params:{pattern:"\
^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[\
A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$"},message:'must match pattern "^(0\
|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Z\
a-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$"',schema:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\
\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\
\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$",parentSchema:C,data:s};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:a+"/version",schemaPath:"values.schema.json#/definitions/semver/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:C.type,parentSchema:C,data:s};e===null?e=[t]:e.push(t),
i++}}if(p.contract!==void 0){let s=p.contract;if(typeof s=="string"){if(!ce.test(s)){let t={instancePath:a+
"/contract",schemaPath:"values.schema.json#/definitions/importPath/pattern",keyword:"pattern",params:{
pattern:"^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$"},message:'must\
 match pattern "^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$"',schema:"\
^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$",parentSchema:O,data:s};
e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/contract",schemaPath:"values.schema.json#\
/definitions/importPath/type",keyword:"type",params:{type:"string"},message:"must be string",schema:O.
type,parentSchema:O,data:s};e===null?e=[t]:e.push(t),i++}}if(p.host!==void 0){let s=p.host;if(typeof s==
"string"){if(!je.test(s)){let t={instancePath:a+"/host",schemaPath:"values.schema.json#/definitions/\
hostName/pattern",keyword:"pattern",params:{pattern:"^(?!plugins$)[a-z0-9][a-z0-9_-]{0,63}$"},message:'\
must match pattern "^(?!plugins$)[a-z0-9][a-z0-9_-]{0,63}$"',schema:"^(?!plugins$)[a-z0-9][a-z0-9_-]\
{0,63}$",parentSchema:W,data:s};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/host",schemaPath:"\
values.schema.json#/definitions/hostName/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:W.type,parentSchema:W,data:s};e===null?e=[t]:e.push(t),i++}}if(p.entry!==void 0){let s=p.
entry;if(typeof s=="string"){if(!Te.test(s)){let t={instancePath:a+"/entry",schemaPath:"values.schem\
a.json#/definitions/exportedName/pattern",keyword:"pattern",params:{pattern:"^\\p{Lu}[\\p{L}\\p{Nd}_]*$"},
message:'must match pattern "^\\p{Lu}[\\p{L}\\p{Nd}_]*$"',schema:"^\\p{Lu}[\\p{L}\\p{Nd}_]*$",parentSchema:Y,
data:s};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/entry",schemaPath:"values.schema.\
json#/definitions/exportedName/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:Y.type,parentSchema:Y,data:s};e===null?e=[t]:e.push(t),i++}}}else{let s={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:z.type,parentSchema:z,
data:p};e===null?e=[s]:e.push(s),i++}return xe.errors=e,i===0}var Qe=Ze,l={$schema:"http://json-sche\
ma.org/draft-07/schema#",$id:"record.schema.json",title:"BuildRecord",description:"Build record: eve\
rything an artefact was made from, and what came out. Roots are written $WORKSPACE, $GOROOT and $GOM\
ODCACHE.",type:"object",additionalProperties:!1,required:["version","kind","name","package","target",
"profile","key","toolchain","argv","env","modules","packages","fingerprints","artefact"],properties:{
version:{description:"Version of this document's form. Always 1.",type:"number",const:1},kind:{description:"\
What was built.",type:"string",enum:["host","plugin"]},name:{description:"Name of the host or plugin\
.",allOf:[{$ref:"values.schema.json#/definitions/unitName"}],examples:["hello"]},pluginVersion:{description:"\
Version of the plugin, absent for a host.",allOf:[{$ref:"values.schema.json#/definitions/semver"}],examples:[
"1.4.0"]},package:{description:"Import path of the main package.",allOf:[{$ref:"values.schema.json#/\
definitions/importPath"}],examples:["example.com/demo/contract"]},target:{description:"What the arte\
fact runs on, in Go's words.",type:"object",additionalProperties:!1,required:["os","arch"],properties:{
os:{description:"GOOS.",type:"string",minLength:1},arch:{description:"GOARCH.",type:"string",minLength:1}}},
profile:{description:"Profile it was built with.",allOf:[{$ref:"values.schema.json#/definitions/prof\
ileName"}]},key:{description:"SHA-256 over every input.",allOf:[{$ref:"values.schema.json#/definitio\
ns/sha256"}]},toolchain:{description:"The toolchain.",type:"object",additionalProperties:!1,required:[
"go","h1","cc"],properties:{go:{description:"The Go release, as in go1.26.9.",allOf:[{$ref:"values.s\
chema.json#/definitions/goToolchainName"}]},h1:{description:"Sum of the Go toolchain's module zip.",
allOf:[{$ref:"values.schema.json#/definitions/moduleSum"}]},cc:{description:"The C compiler with its\
 linker and libc.",type:"object",additionalProperties:!1,required:["id","description"],properties:{id:{
description:"SHA-256 over compiler, assembler, linker, start files and libc.",allOf:[{$ref:"values.s\
chema.json#/definitions/sha256"}]},description:{description:"What the compiler says of itself.",type:"\
string"}}}}},argv:{description:"The go command, argument by argument.",type:"array",items:{type:"str\
ing"}},env:{description:"The environment of the go command.",type:"object",additionalProperties:{type:"\
string"}},modules:{description:"Every module that is linked.",type:"array",items:{$ref:"#/definition\
s/module"}},packages:{description:"Every linked package outside the standard library.",type:"array",
items:{title:"RecordPackage",description:"One package.",type:"object",additionalProperties:!1,required:[
"path","module","digest"],properties:{path:{description:"Import path.",type:"string",minLength:1},module:{
description:"Module path.",type:"string"},digest:{description:"Digest over the package's source file\
s.",type:"string",minLength:1}}}},fingerprints:{description:"Go's link-time hash of each package, by\
 import path.",type:"object",additionalProperties:{$ref:"values.schema.json#/definitions/fingerprint"}},
pluginPath:{description:"The plugin path in the artefact, absent for a host.",type:"string"},artefact:{
description:"What came out.",type:"object",additionalProperties:!1,required:["file","size","sha256"],
properties:{file:{description:"Base name of the file.",type:"string",minLength:1},size:{description:"\
Size in bytes.",type:"integer",minimum:0},sha256:{description:"SHA-256 of the file.",allOf:[{$ref:"v\
alues.schema.json#/definitions/sha256"}]}}}},definitions:{module:{title:"RecordModule",description:"\
One linked module.",type:"object",additionalProperties:!1,required:["path"],properties:{path:{description:"\
Module path.",type:"string",minLength:1},version:{description:"Version, absent for a module of the w\
orkspace.",type:"string"},sum:{description:"Sum of the module's files, as in go.sum.",allOf:[{$ref:"\
values.schema.json#/definitions/moduleSum"}]},replace:{description:"What stands in for the module.",
type:"object",additionalProperties:!1,required:["path"],properties:{path:{description:"Module path o\
r folder.",type:"string",minLength:1},version:{description:"Version, absent for a folder.",type:"str\
ing"}}},dir:{description:"Folder of a module of the workspace, as in $WORKSPACE/contract.",type:"str\
ing"}}}}},ee={description:"a name: lower-case letters, digits, - and _, at most 64 of them, first a \
letter or digit",type:"string",pattern:"^[a-z0-9][a-z0-9_-]{0,63}$",examples:["release"]},Z={description:"\
a SHA-256: 64 lower-case hexadecimal digits",type:"string",pattern:"^[0-9a-f]{64}$",examples:["e3b0c\
44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]},se={description:"a Go release as the \
toolchain names itself",type:"string",pattern:"^go1\\.\\d+[0-9a-zA-Z.+-]*$",examples:["go1.26.9"]},te={
description:"a fingerprint: 16 lower-case hexadecimal digits",type:"string",pattern:"^[0-9a-f]{16}$",
examples:["0123456789abcdef"]},re=new RegExp("^[0-9a-f]{64}$","u"),Ve=new RegExp("^go1\\.\\d+[0-9a-zA-\
Z.+-]*$","u"),De=new RegExp("^[0-9a-f]{16}$","u"),S={title:"RecordModule",description:"One linked mo\
dule.",type:"object",additionalProperties:!1,required:["path"],properties:{path:{description:"Module\
 path.",type:"string",minLength:1},version:{description:"Version, absent for a module of the workspa\
ce.",type:"string"},sum:{description:"Sum of the module's files, as in go.sum.",allOf:[{$ref:"values\
.schema.json#/definitions/moduleSum"}]},replace:{description:"What stands in for the module.",type:"\
object",additionalProperties:!1,required:["path"],properties:{path:{description:"Module path or fold\
er.",type:"string",minLength:1},version:{description:"Version, absent for a folder.",type:"string"}}},
dir:{description:"Folder of a module of the workspace, as in $WORKSPACE/contract.",type:"string"}}};
function oe(p,{instancePath:a="",parentData:g,parentDataProperty:v,rootData:f=p}={}){let e=null,i=0;
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.path===void 0){let s={instancePath:a,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property '\
path'",schema:S.required,parentSchema:S,data:p};e===null?e=[s]:e.push(s),i++}for(let s in p)if(!(s===
"path"||s==="version"||s==="sum"||s==="replace"||s==="dir")){let t={instancePath:a,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT ha\
ve additional properties",schema:!1,parentSchema:S,data:p};e===null?e=[t]:e.push(t),i++}if(p.path!==
void 0){let s=p.path;if(typeof s=="string"){if(j(s)<1){let t={instancePath:a+"/path",schemaPath:"#/p\
roperties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters",schema:1,parentSchema:S.properties.path,data:s};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:a+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:S.properties.path.type,parentSchema:S.properties.path,data:s};e===null?e=[t]:
e.push(t),i++}}if(p.version!==void 0){let s=p.version;if(typeof s!="string"){let t={instancePath:a+"\
/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:S.properties.version.type,parentSchema:S.properties.version,data:s};e===null?e=[t]:
e.push(t),i++}}if(p.sum!==void 0){let s=p.sum;if(typeof s=="string"){if(!R.test(s)){let t={instancePath:a+
"/sum",schemaPath:"values.schema.json#/definitions/moduleSum/pattern",keyword:"pattern",params:{pattern:"\
^h1:[A-Za-z0-9+/]{43}=$"},message:'must match pattern "^h1:[A-Za-z0-9+/]{43}=$"',schema:"^h1:[A-Za-z\
0-9+/]{43}=$",parentSchema:A,data:s};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/sum",
schemaPath:"values.schema.json#/definitions/moduleSum/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:A.type,parentSchema:A,data:s};e===null?e=[t]:e.push(t),i++}}if(p.replace!==void 0){
let s=p.replace;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.path===void 0){let t={instancePath:a+
"/replace",schemaPath:"#/properties/replace/required",keyword:"required",params:{missingProperty:"pa\
th"},message:"must have required property 'path'",schema:S.properties.replace.required,parentSchema:S.
properties.replace,data:s};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="path"||t==="version")){
let r={instancePath:a+"/replace",schemaPath:"#/properties/replace/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:S.properties.replace,data:s};e===null?e=[r]:e.push(r),i++}if(s.path!==void 0){let t=s.path;
if(typeof t=="string"){if(j(t)<1){let r={instancePath:a+"/replace/path",schemaPath:"#/properties/rep\
lace/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters",schema:1,parentSchema:S.properties.replace.properties.path,data:t};e===null?e=[r]:e.
push(r),i++}}else{let r={instancePath:a+"/replace/path",schemaPath:"#/properties/replace/properties/\
path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.replace.
properties.path.type,parentSchema:S.properties.replace.properties.path,data:t};e===null?e=[r]:e.push(
r),i++}}if(s.version!==void 0){let t=s.version;if(typeof t!="string"){let r={instancePath:a+"/replac\
e/version",schemaPath:"#/properties/replace/properties/version/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:S.properties.replace.properties.version.type,parentSchema:S.properties.
replace.properties.version,data:t};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a+"/repla\
ce",schemaPath:"#/properties/replace/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:S.properties.replace.type,parentSchema:S.properties.replace,data:s};e===null?e=[t]:e.push(
t),i++}}if(p.dir!==void 0){let s=p.dir;if(typeof s!="string"){let t={instancePath:a+"/dir",schemaPath:"\
#/properties/dir/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.
dir.type,parentSchema:S.properties.dir,data:s};e===null?e=[t]:e.push(t),i++}}}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.type,parentSchema:S,
data:p};e===null?e=[s]:e.push(s),i++}return oe.errors=e,i===0}function Ze(p,{instancePath:a="",parentData:g,
parentDataProperty:v,rootData:f=p}={}){let e=null,i=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.
version===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'",schema:l.required,parentSchema:l,data:p};e===
null?e=[s]:e.push(s),i++}if(p.kind===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:l.required,
parentSchema:l,data:p};e===null?e=[s]:e.push(s),i++}if(p.name===void 0){let s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property \
'name'",schema:l.required,parentSchema:l,data:p};e===null?e=[s]:e.push(s),i++}if(p.package===void 0){
let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"package"},
message:"must have required property 'package'",schema:l.required,parentSchema:l,data:p};e===null?e=
[s]:e.push(s),i++}if(p.target===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"target"},message:"must have required property 'target'",schema:l.required,
parentSchema:l,data:p};e===null?e=[s]:e.push(s),i++}if(p.profile===void 0){let s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"profile"},message:"must have required proper\
ty 'profile'",schema:l.required,parentSchema:l,data:p};e===null?e=[s]:e.push(s),i++}if(p.key===void 0){
let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'",schema:l.required,parentSchema:l,data:p};e===null?e=[s]:e.push(s),
i++}if(p.toolchain===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"toolchain"},message:"must have required property 'toolchain'",schema:l.required,parentSchema:l,
data:p};e===null?e=[s]:e.push(s),i++}if(p.argv===void 0){let s={instancePath:a,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"argv"},message:"must have required property 'argv'",schema:l.
required,parentSchema:l,data:p};e===null?e=[s]:e.push(s),i++}if(p.env===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"env"},message:"must have require\
d property 'env'",schema:l.required,parentSchema:l,data:p};e===null?e=[s]:e.push(s),i++}if(p.modules===
void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mo\
dules"},message:"must have required property 'modules'",schema:l.required,parentSchema:l,data:p};e===
null?e=[s]:e.push(s),i++}if(p.packages===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"packages"},message:"must have required property 'packages'",schema:l.
required,parentSchema:l,data:p};e===null?e=[s]:e.push(s),i++}if(p.fingerprints===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"fingerprints"},message:"must hav\
e required property 'fingerprints'",schema:l.required,parentSchema:l,data:p};e===null?e=[s]:e.push(s),
i++}if(p.artefact===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"artefact"},message:"must have required property 'artefact'",schema:l.required,parentSchema:l,
data:p};e===null?e=[s]:e.push(s),i++}for(let s in p)if(!ve.call(l.properties,s)){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:l,data:p};e===null?e=[t]:e.push(t),i++}if(p.
version!==void 0){let s=p.version;if(!(typeof s=="number"&&isFinite(s))){let t={instancePath:a+"/ver\
sion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"number"},message:"must be \
number",schema:l.properties.version.type,parentSchema:l.properties.version,data:s};e===null?e=[t]:e.
push(t),i++}if(s!==1){let t={instancePath:a+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:1},message:"must be equal to constant",schema:1,parentSchema:l.properties.
version,data:s};e===null?e=[t]:e.push(t),i++}}if(p.kind!==void 0){let s=p.kind;if(typeof s!="string"){
let t={instancePath:a+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:l.properties.kind.type,parentSchema:l.properties.kind,data:s};e===
null?e=[t]:e.push(t),i++}if(!(s==="host"||s==="plugin")){let t={instancePath:a+"/kind",schemaPath:"#\
/properties/kind/enum",keyword:"enum",params:{allowedValues:l.properties.kind.enum},message:"must be\
 equal to one of the allowed values",schema:l.properties.kind.enum,parentSchema:l.properties.kind,data:s};
e===null?e=[t]:e.push(t),i++}}if(p.name!==void 0){let s=p.name;if(typeof s=="string"){if(!H.test(s)){
let t={instancePath:a+"/name",schemaPath:"values.schema.json#/definitions/unitName/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,63}$"},message:'must match pattern "^[a-z0-9][a-z0-9\
_-]{0,63}$"',schema:"^[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:_,data:s};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:a+"/name",schemaPath:"values.schema.json#/definitions/unitName/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:s};e===null?e=
[t]:e.push(t),i++}}if(p.pluginVersion!==void 0){let s=p.pluginVersion;if(typeof s=="string"){if(!Ne.
test(s)){let t={instancePath:a+"/pluginVersion",schemaPath:"values.schema.json#/definitions/semver/p\
attern",keyword:"pattern",params:{pattern:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d\
*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]\
+)*)?$"},message:'must match pattern "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Z\
a-z-][0-9A-Za-z-]*)(\\.(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?\
$"',schema:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[\
1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$",parentSchema:C,data:s};
e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/pluginVersion",schemaPath:"values.schema.\
json#/definitions/semver/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.
type,parentSchema:C,data:s};e===null?e=[t]:e.push(t),i++}}if(p.package!==void 0){let s=p.package;if(typeof s==
"string"){if(!ce.test(s)){let t={instancePath:a+"/package",schemaPath:"values.schema.json#/definitio\
ns/importPath/pattern",keyword:"pattern",params:{pattern:"^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A\
-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$"},message:'must match pattern "^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~\
+-](/[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-])*$"',schema:"^(?!-)[A-Za-z0-9._~+-]*[A-Za-z0-9_~+-](/[A-Za-z0-\
9._~+-]*[A-Za-z0-9_~+-])*$",parentSchema:O,data:s};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+
"/package",schemaPath:"values.schema.json#/definitions/importPath/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:O.type,parentSchema:O,data:s};e===null?e=[t]:e.push(t),i++}}
if(p.target!==void 0){let s=p.target;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.os===void 0){
let t={instancePath:a+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{
missingProperty:"os"},message:"must have required property 'os'",schema:l.properties.target.required,
parentSchema:l.properties.target,data:s};e===null?e=[t]:e.push(t),i++}if(s.arch===void 0){let t={instancePath:a+
"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty:"arch"},
message:"must have required property 'arch'",schema:l.properties.target.required,parentSchema:l.properties.
target,data:s};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="os"||t==="arch")){let r={instancePath:a+
"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.
target,data:s};e===null?e=[r]:e.push(r),i++}if(s.os!==void 0){let t=s.os;if(typeof t=="string"){if(j(
t)<1){let r={instancePath:a+"/target/os",schemaPath:"#/properties/target/properties/os/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:l.
properties.target.properties.os,data:t};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/t\
arget/os",schemaPath:"#/properties/target/properties/os/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:l.properties.target.properties.os.type,parentSchema:l.properties.target.
properties.os,data:t};e===null?e=[r]:e.push(r),i++}}if(s.arch!==void 0){let t=s.arch;if(typeof t=="s\
tring"){if(j(t)<1){let r={instancePath:a+"/target/arch",schemaPath:"#/properties/target/properties/a\
rch/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",
schema:1,parentSchema:l.properties.target.properties.arch,data:t};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:a+"/target/arch",schemaPath:"#/properties/target/properties/arch/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:l.properties.target.properties.arch.type,
parentSchema:l.properties.target.properties.arch,data:t};e===null?e=[r]:e.push(r),i++}}}else{let t={
instancePath:a+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:l.properties.target.type,parentSchema:l.properties.target,data:s};e===
null?e=[t]:e.push(t),i++}}if(p.profile!==void 0){let s=p.profile;if(typeof s=="string"){if(!H.test(s)){
let t={instancePath:a+"/profile",schemaPath:"values.schema.json#/definitions/profileName/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][a-z0-9_-]{0,63}$"},message:'must match pattern "^[a-z0-9][a-z0-9\
_-]{0,63}$"',schema:"^[a-z0-9][a-z0-9_-]{0,63}$",parentSchema:ee,data:s};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:a+"/profile",schemaPath:"values.schema.json#/definitions/profileName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:ee.type,parentSchema:ee,data:s};e===null?
e=[t]:e.push(t),i++}}if(p.key!==void 0){let s=p.key;if(typeof s=="string"){if(!re.test(s)){let t={instancePath:a+
"/key",schemaPath:"values.schema.json#/definitions/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:Z,
data:s};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:a+"/key",schemaPath:"values.schema.js\
on#/definitions/sha256/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.
type,parentSchema:Z,data:s};e===null?e=[t]:e.push(t),i++}}if(p.toolchain!==void 0){let s=p.toolchain;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.go===void 0){let t={instancePath:a+"/toolchain",schemaPath:"\
#/properties/toolchain/required",keyword:"required",params:{missingProperty:"go"},message:"must have\
 required property 'go'",schema:l.properties.toolchain.required,parentSchema:l.properties.toolchain,
data:s};e===null?e=[t]:e.push(t),i++}if(s.h1===void 0){let t={instancePath:a+"/toolchain",schemaPath:"\
#/properties/toolchain/required",keyword:"required",params:{missingProperty:"h1"},message:"must have\
 required property 'h1'",schema:l.properties.toolchain.required,parentSchema:l.properties.toolchain,
data:s};e===null?e=[t]:e.push(t),i++}if(s.cc===void 0){let t={instancePath:a+"/toolchain",schemaPath:"\
#/properties/toolchain/required",keyword:"required",params:{missingProperty:"cc"},message:"must have\
 required property 'cc'",schema:l.properties.toolchain.required,parentSchema:l.properties.toolchain,
data:s};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="go"||t==="h1"||t==="cc")){let r={instancePath:a+
"/toolchain",schemaPath:"#/properties/toolchain/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:l.
properties.toolchain,data:s};e===null?e=[r]:e.push(r),i++}if(s.go!==void 0){let t=s.go;if(typeof t==
"string"){if(!Ve.test(t)){let r={instancePath:a+"/toolchain/go",schemaPath:"values.schema.json#/defi\
nitions/goToolchainName/pattern",keyword:"pattern",params:{pattern:"^go1\\.\\d+[0-9a-zA-Z.+-]*$"},message:'\
must match pattern "^go1\\.\\d+[0-9a-zA-Z.+-]*$"',schema:"^go1\\.\\d+[0-9a-zA-Z.+-]*$",parentSchema:se,
data:t};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/toolchain/go",schemaPath:"values.\
schema.json#/definitions/goToolchainName/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:se.type,parentSchema:se,data:t};e===null?e=[r]:e.push(r),i++}}if(s.h1!==void 0){let t=s.
h1;if(typeof t=="string"){if(!R.test(t)){let r={instancePath:a+"/toolchain/h1",schemaPath:"values.sc\
hema.json#/definitions/moduleSum/pattern",keyword:"pattern",params:{pattern:"^h1:[A-Za-z0-9+/]{43}=$"},
message:'must match pattern "^h1:[A-Za-z0-9+/]{43}=$"',schema:"^h1:[A-Za-z0-9+/]{43}=$",parentSchema:A,
data:t};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/toolchain/h1",schemaPath:"values.\
schema.json#/definitions/moduleSum/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:A.type,parentSchema:A,data:t};e===null?e=[r]:e.push(r),i++}}if(s.cc!==void 0){let t=s.cc;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:a+"/toolchain/cc",
schemaPath:"#/properties/toolchain/properties/cc/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:l.properties.toolchain.properties.cc.required,
parentSchema:l.properties.toolchain.properties.cc,data:t};e===null?e=[r]:e.push(r),i++}if(t.description===
void 0){let r={instancePath:a+"/toolchain/cc",schemaPath:"#/properties/toolchain/properties/cc/requi\
red",keyword:"required",params:{missingProperty:"description"},message:"must have required property \
'description'",schema:l.properties.toolchain.properties.cc.required,parentSchema:l.properties.toolchain.
properties.cc,data:t};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="id"||r==="description")){
let o={instancePath:a+"/toolchain/cc",schemaPath:"#/properties/toolchain/properties/cc/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:l.properties.toolchain.properties.cc,data:t};e===null?e=[o]:e.
push(o),i++}if(t.id!==void 0){let r=t.id;if(typeof r=="string"){if(!re.test(r)){let o={instancePath:a+
"/toolchain/cc/id",schemaPath:"values.schema.json#/definitions/sha256/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:Z,
data:r};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/toolchain/cc/id",schemaPath:"valu\
es.schema.json#/definitions/sha256/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:Z.type,parentSchema:Z,data:r};e===null?e=[o]:e.push(o),i++}}if(t.description!==void 0){let r=t.
description;if(typeof r!="string"){let o={instancePath:a+"/toolchain/cc/description",schemaPath:"#/p\
roperties/toolchain/properties/cc/properties/description/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:l.properties.toolchain.properties.cc.properties.description.type,parentSchema:l.
properties.toolchain.properties.cc.properties.description,data:r};e===null?e=[o]:e.push(o),i++}}}else{
let r={instancePath:a+"/toolchain/cc",schemaPath:"#/properties/toolchain/properties/cc/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:l.properties.toolchain.properties.cc.type,
parentSchema:l.properties.toolchain.properties.cc,data:t};e===null?e=[r]:e.push(r),i++}}}else{let t={
instancePath:a+"/toolchain",schemaPath:"#/properties/toolchain/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:l.properties.toolchain.type,parentSchema:l.properties.toolchain,
data:s};e===null?e=[t]:e.push(t),i++}}if(p.argv!==void 0){let s=p.argv;if(Array.isArray(s)){let t=s.
length;for(let r=0;r<t;r++){let o=s[r];if(typeof o!="string"){let n={instancePath:a+"/argv/"+r,schemaPath:"\
#/properties/argv/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.
properties.argv.items.type,parentSchema:l.properties.argv.items,data:o};e===null?e=[n]:e.push(n),i++}}}else{
let t={instancePath:a+"/argv",schemaPath:"#/properties/argv/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:l.properties.argv.type,parentSchema:l.properties.argv,data:s};e===null?
e=[t]:e.push(t),i++}}if(p.env!==void 0){let s=p.env;if(s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){
let r=s[t];if(typeof r!="string"){let o={instancePath:a+"/env/"+t.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:l.properties.env.additionalProperties.type,parentSchema:l.properties.env.additionalProperties,
data:r};e===null?e=[o]:e.push(o),i++}}else{let t={instancePath:a+"/env",schemaPath:"#/properties/env\
/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.env.type,parentSchema:l.
properties.env,data:s};e===null?e=[t]:e.push(t),i++}}if(p.modules!==void 0){let s=p.modules;if(Array.
isArray(s)){let t=s.length;for(let r=0;r<t;r++)oe(s[r],{instancePath:a+"/modules/"+r,parentData:s,parentDataProperty:r,
rootData:f})||(e=T(e,oe.errors),i=e.length)}else{let t={instancePath:a+"/modules",schemaPath:"#/prop\
erties/modules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.
modules.type,parentSchema:l.properties.modules,data:s};e===null?e=[t]:e.push(t),i++}}if(p.packages!==
void 0){let s=p.packages;if(Array.isArray(s)){let t=s.length;for(let r=0;r<t;r++){let o=s[r];if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.path===void 0){let n={instancePath:a+"/packages/"+r,schemaPath:"#/\
properties/packages/items/required",keyword:"required",params:{missingProperty:"path"},message:"must\
 have required property 'path'",schema:l.properties.packages.items.required,parentSchema:l.properties.
packages.items,data:o};e===null?e=[n]:e.push(n),i++}if(o.module===void 0){let n={instancePath:a+"/pa\
ckages/"+r,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty:"\
module"},message:"must have required property 'module'",schema:l.properties.packages.items.required,
parentSchema:l.properties.packages.items,data:o};e===null?e=[n]:e.push(n),i++}if(o.digest===void 0){
let n={instancePath:a+"/packages/"+r,schemaPath:"#/properties/packages/items/required",keyword:"requ\
ired",params:{missingProperty:"digest"},message:"must have required property 'digest'",schema:l.properties.
packages.items.required,parentSchema:l.properties.packages.items,data:o};e===null?e=[n]:e.push(n),i++}
for(let n in o)if(!(n==="path"||n==="module"||n==="digest")){let m={instancePath:a+"/packages/"+r,schemaPath:"\
#/properties/packages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.packages.items,data:o};
e===null?e=[m]:e.push(m),i++}if(o.path!==void 0){let n=o.path;if(typeof n=="string"){if(j(n)<1){let m={
instancePath:a+"/packages/"+r+"/path",schemaPath:"#/properties/packages/items/properties/path/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:l.
properties.packages.items.properties.path,data:n};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:a+
"/packages/"+r+"/path",schemaPath:"#/properties/packages/items/properties/path/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:l.properties.packages.items.properties.path.type,
parentSchema:l.properties.packages.items.properties.path,data:n};e===null?e=[m]:e.push(m),i++}}if(o.
module!==void 0){let n=o.module;if(typeof n!="string"){let m={instancePath:a+"/packages/"+r+"/module",
schemaPath:"#/properties/packages/items/properties/module/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:l.properties.packages.items.properties.module.type,parentSchema:l.properties.
packages.items.properties.module,data:n};e===null?e=[m]:e.push(m),i++}}if(o.digest!==void 0){let n=o.
digest;if(typeof n=="string"){if(j(n)<1){let m={instancePath:a+"/packages/"+r+"/digest",schemaPath:"\
#/properties/packages/items/properties/digest/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:l.properties.packages.items.properties.
digest,data:n};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:a+"/packages/"+r+"/digest",schemaPath:"\
#/properties/packages/items/properties/digest/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:l.properties.packages.items.properties.digest.type,parentSchema:l.properties.packages.
items.properties.digest,data:n};e===null?e=[m]:e.push(m),i++}}}else{let n={instancePath:a+"/packages\
/"+r,schemaPath:"#/properties/packages/items/type",keyword:"type",params:{type:"object"},message:"mu\
st be object",schema:l.properties.packages.items.type,parentSchema:l.properties.packages.items,data:o};
e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:a+"/packages",schemaPath:"#/properties/packa\
ges/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.packages.
type,parentSchema:l.properties.packages,data:s};e===null?e=[t]:e.push(t),i++}}if(p.fingerprints!==void 0){
let s=p.fingerprints;if(s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let r=s[t];if(typeof r==
"string"){if(!De.test(r)){let o={instancePath:a+"/fingerprints/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"values.schema.json#/definitions/fingerprint/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{16}$"},message:'must match pattern "^[0-9a-f]{16}$"',schema:"^[0-9a-f]{16}$",parentSchema:te,
data:r};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/fingerprints/"+t.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"values.schema.json#/definitions/fingerprint/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:te.type,parentSchema:te,data:r};e===null?e=[o]:e.push(
o),i++}}else{let t={instancePath:a+"/fingerprints",schemaPath:"#/properties/fingerprints/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:l.properties.fingerprints.type,parentSchema:l.
properties.fingerprints,data:s};e===null?e=[t]:e.push(t),i++}}if(p.pluginPath!==void 0){let s=p.pluginPath;
if(typeof s!="string"){let t={instancePath:a+"/pluginPath",schemaPath:"#/properties/pluginPath/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.pluginPath.type,parentSchema:l.
properties.pluginPath,data:s};e===null?e=[t]:e.push(t),i++}}if(p.artefact!==void 0){let s=p.artefact;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.file===void 0){let t={instancePath:a+"/artefact",schemaPath:"\
#/properties/artefact/required",keyword:"required",params:{missingProperty:"file"},message:"must hav\
e required property 'file'",schema:l.properties.artefact.required,parentSchema:l.properties.artefact,
data:s};e===null?e=[t]:e.push(t),i++}if(s.size===void 0){let t={instancePath:a+"/artefact",schemaPath:"\
#/properties/artefact/required",keyword:"required",params:{missingProperty:"size"},message:"must hav\
e required property 'size'",schema:l.properties.artefact.required,parentSchema:l.properties.artefact,
data:s};e===null?e=[t]:e.push(t),i++}if(s.sha256===void 0){let t={instancePath:a+"/artefact",schemaPath:"\
#/properties/artefact/required",keyword:"required",params:{missingProperty:"sha256"},message:"must h\
ave required property 'sha256'",schema:l.properties.artefact.required,parentSchema:l.properties.artefact,
data:s};e===null?e=[t]:e.push(t),i++}for(let t in s)if(!(t==="file"||t==="size"||t==="sha256")){let r={
instancePath:a+"/artefact",schemaPath:"#/properties/artefact/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:l.properties.artefact,data:s};e===null?e=[r]:e.push(r),i++}if(s.file!==void 0){let t=s.
file;if(typeof t=="string"){if(j(t)<1){let r={instancePath:a+"/artefact/file",schemaPath:"#/properti\
es/artefact/properties/file/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters",schema:1,parentSchema:l.properties.artefact.properties.file,data:t};e===null?
e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/artefact/file",schemaPath:"#/properties/artefact/p\
roperties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.
artefact.properties.file.type,parentSchema:l.properties.artefact.properties.file,data:t};e===null?e=
[r]:e.push(r),i++}}if(s.size!==void 0){let t=s.size;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let r={instancePath:a+"/artefact/size",schemaPath:"#/properties/artefact/properties/size/type",
keyword:"type",params:{type:"integer"},message:"must be integer",schema:l.properties.artefact.properties.
size.type,parentSchema:l.properties.artefact.properties.size,data:t};e===null?e=[r]:e.push(r),i++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:a+"/artefact/size",schemaPath:"#/propert\
ies/artefact/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0",schema:0,parentSchema:l.properties.artefact.properties.size,data:t};e===null?e=[r]:e.push(
r),i++}}if(s.sha256!==void 0){let t=s.sha256;if(typeof t=="string"){if(!re.test(t)){let r={instancePath:a+
"/artefact/sha256",schemaPath:"values.schema.json#/definitions/sha256/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"',schema:"^[0-9a-f]{64}$",parentSchema:Z,
data:t};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:a+"/artefact/sha256",schemaPath:"valu\
es.schema.json#/definitions/sha256/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:Z.type,parentSchema:Z,data:t};e===null?e=[r]:e.push(r),i++}}}else{let t={instancePath:a+"\
/artefact",schemaPath:"#/properties/artefact/type",keyword:"type",params:{type:"object"},message:"mu\
st be object",schema:l.properties.artefact.type,parentSchema:l.properties.artefact,data:s};e===null?
e=[t]:e.push(t),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:l.type,parentSchema:l,data:p};e===null?e=[s]:e.push(s),i++}return Ze.
errors=e,i===0}var Ue=Oe,u={$schema:"http://json-schema.org/draft-07/schema#",$id:"workspace.schema.\
json",title:"WorkspaceConfig",description:"lockstep.jsonc: what a workspace builds, and with which G\
o.",type:"object",additionalProperties:!1,required:["version","go","hosts","plugins"],properties:{$schema:{
description:"Path of this document's JSON Schema, so that editors show help.",type:"string"},version:{
description:"Version of this document's form. Always 1.",type:"number",const:1},go:{description:"The\
 exact Go release that builds host and plugins, as in 1.26.9.",allOf:[{$ref:"values.schema.json#/def\
initions/goVersion"}],examples:["1.26.9"]},hosts:{description:"Folders of the hosts, or globs that f\
ind them. Each holds a lockstep.host.json.",type:"array",minItems:1,uniqueItems:!0,examples:[["host"]],
items:{$ref:"values.schema.json#/definitions/folderPattern"}},plugins:{description:"Folders of the p\
lugins, or globs that find them. Each holds a lockstep.plugin.json.",type:"array",uniqueItems:!0,examples:[
["plugins/*"]],items:{$ref:"values.schema.json#/definitions/folderPattern"}},moduleGraph:{description:"\
Whose module versions hold. host (the default): the host's own, and a plugin that would lift one of \
them is a finding. union: the highest anyone asks for, host and plugins rebuilt together.",type:"str\
ing",enum:["host","union"]},profiles:{description:"Profiles of your own, by name, beside release, de\
v and debug. A profile holds for host and plugins alike.",type:"object",propertyNames:{$ref:"values.\
schema.json#/definitions/ownProfileName"},additionalProperties:{$ref:"#/definitions/profile"}},severities:{
description:"How to take a finding, by its code: error, warning or off.",type:"object",propertyNames:{
$ref:"values.schema.json#/definitions/code"},additionalProperties:{description:"error: the command f\
ails. warning: it is shown. off: it is not.",type:"string",enum:["error","warning","off"]}}},definitions:{
profile:{title:"Profile",description:"Build flags that hold for host and plugins alike.",type:"objec\
t",additionalProperties:!1,properties:{extends:{description:"The profile whose flags these are added\
 to. Default release.",type:"string",enum:["release","dev","debug"]},gcflags:{description:"Value of \
go build's -gcflags, as in all=-N -l.",type:"string"},ldflags:{description:"Value of go build's -ldf\
lags, as in -w.",type:"string"},tags:{description:"Build tags.",type:"array",uniqueItems:!0,items:{$ref:"\
values.schema.json#/definitions/buildTag"}}}}}},G={description:"a folder or glob inside the workspac\
e: relative, with forward slashes, without ..",type:"string",pattern:"^(?!/)(?![A-Za-z]:)(?!(.*/)?\\.\
\\.(/|$))[^\\\\\\u0000-\\u001f\\u007f]+$",examples:["plugins/*"]},ae={description:"a name other than\
 release, dev and debug: lower-case letters, digits, - and _, at most 64 of them, first a letter or \
digit",type:"string",pattern:"^(?!(release|dev|debug)$)[a-z0-9][a-z0-9_-]{0,63}$",examples:["traced"]},
we=new RegExp("^(?!/)(?![A-Za-z]:)(?!(.*/)?\\.\\.(/|$))[^\\\\\\u0000-\\u001f\\u007f]+$","u"),Ge=new RegExp(
"^(?!(release|dev|debug)$)[a-z0-9][a-z0-9_-]{0,63}$","u"),me=ge().default,$={title:"Profile",description:"\
Build flags that hold for host and plugins alike.",type:"object",additionalProperties:!1,properties:{
extends:{description:"The profile whose flags these are added to. Default release.",type:"string",enum:[
"release","dev","debug"]},gcflags:{description:"Value of go build's -gcflags, as in all=-N -l.",type:"\
string"},ldflags:{description:"Value of go build's -ldflags, as in -w.",type:"string"},tags:{description:"\
Build tags.",type:"array",uniqueItems:!0,items:{$ref:"values.schema.json#/definitions/buildTag"}}}},
ie={description:"a Go build tag: letters, digits, _ and dots",type:"string",pattern:"^[\\p{L}\\p{Nd}_.\
]+$",examples:["netgo"]},Ee=new RegExp("^[\\p{L}\\p{Nd}_.]+$","u");function le(p,{instancePath:a="",
parentData:g,parentDataProperty:v,rootData:f=p}={}){let e=null,i=0;if(p&&typeof p=="object"&&!Array.
isArray(p)){for(let s in p)if(!(s==="extends"||s==="gcflags"||s==="ldflags"||s==="tags")){let t={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:$,data:p};e===null?e=[t]:e.push(t),i++}if(p.
extends!==void 0){let s=p.extends;if(typeof s!="string"){let t={instancePath:a+"/extends",schemaPath:"\
#/properties/extends/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.properties.
extends.type,parentSchema:$.properties.extends,data:s};e===null?e=[t]:e.push(t),i++}if(!(s==="releas\
e"||s==="dev"||s==="debug")){let t={instancePath:a+"/extends",schemaPath:"#/properties/extends/enum",
keyword:"enum",params:{allowedValues:$.properties.extends.enum},message:"must be equal to one of the\
 allowed values",schema:$.properties.extends.enum,parentSchema:$.properties.extends,data:s};e===null?
e=[t]:e.push(t),i++}}if(p.gcflags!==void 0){let s=p.gcflags;if(typeof s!="string"){let t={instancePath:a+
"/gcflags",schemaPath:"#/properties/gcflags/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:$.properties.gcflags.type,parentSchema:$.properties.gcflags,data:s};e===null?e=[
t]:e.push(t),i++}}if(p.ldflags!==void 0){let s=p.ldflags;if(typeof s!="string"){let t={instancePath:a+
"/ldflags",schemaPath:"#/properties/ldflags/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:$.properties.ldflags.type,parentSchema:$.properties.ldflags,data:s};e===null?e=[
t]:e.push(t),i++}}if(p.tags!==void 0){let s=p.tags;if(Array.isArray(s)){let t=s.length;for(let n=0;n<
t;n++){let m=s[n];if(typeof m=="string"){if(!Ee.test(m)){let w={instancePath:a+"/tags/"+n,schemaPath:"\
values.schema.json#/definitions/buildTag/pattern",keyword:"pattern",params:{pattern:"^[\\p{L}\\p{Nd}_.\
]+$"},message:'must match pattern "^[\\p{L}\\p{Nd}_.]+$"',schema:"^[\\p{L}\\p{Nd}_.]+$",parentSchema:ie,
data:m};e===null?e=[w]:e.push(w),i++}}else{let w={instancePath:a+"/tags/"+n,schemaPath:"values.schem\
a.json#/definitions/buildTag/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ie.
type,parentSchema:ie,data:m};e===null?e=[w]:e.push(w),i++}}let r=s.length,o;if(r>1){e:for(;r--;)for(o=
r;o--;)if(me(s[r],s[o])){let n={instancePath:a+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"\
uniqueItems",params:{i:r,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+r+" are i\
dentical)",schema:!0,parentSchema:$.properties.tags,data:s};e===null?e=[n]:e.push(n),i++;break e}}}else{
let t={instancePath:a+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:$.properties.tags.type,parentSchema:$.properties.tags,data:s};e===null?
e=[t]:e.push(t),i++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:$.type,parentSchema:$,data:p};e===null?e=[s]:e.push(s),i++}return le.
errors=e,i===0}function Oe(p,{instancePath:a="",parentData:g,parentDataProperty:v,rootData:f=p}={}){
let e=null,i=0;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.version===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have req\
uired property 'version'",schema:u.required,parentSchema:u,data:p};e===null?e=[r]:e.push(r),i++}if(p.
go===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
go"},message:"must have required property 'go'",schema:u.required,parentSchema:u,data:p};e===null?e=
[r]:e.push(r),i++}if(p.hosts===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"hosts"},message:"must have required property 'hosts'",schema:u.required,
parentSchema:u,data:p};e===null?e=[r]:e.push(r),i++}if(p.plugins===void 0){let r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"plugins"},message:"must have required proper\
ty 'plugins'",schema:u.required,parentSchema:u,data:p};e===null?e=[r]:e.push(r),i++}for(let r in p)if(!(r===
"$schema"||r==="version"||r==="go"||r==="hosts"||r==="plugins"||r==="moduleGraph"||r==="profiles"||r===
"severities")){let o={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:u,
data:p};e===null?e=[o]:e.push(o),i++}if(p.$schema!==void 0){let r=p.$schema;if(typeof r!="string"){let o={
instancePath:a+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:u.properties.$schema.type,parentSchema:u.properties.$schema,data:r};
e===null?e=[o]:e.push(o),i++}}if(p.version!==void 0){let r=p.version;if(!(typeof r=="number"&&isFinite(
r))){let o={instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:u.properties.version.type,parentSchema:u.properties.version,
data:r};e===null?e=[o]:e.push(o),i++}if(r!==1){let o={instancePath:a+"/version",schemaPath:"#/proper\
ties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant",schema:1,
parentSchema:u.properties.version,data:r};e===null?e=[o]:e.push(o),i++}}if(p.go!==void 0){let r=p.go;
if(typeof r=="string"){if(!$e.test(r)){let o={instancePath:a+"/go",schemaPath:"values.schema.json#/d\
efinitions/goVersion/pattern",keyword:"pattern",params:{pattern:"^1\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$"},
message:'must match pattern "^1\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$"',schema:"^1\\.(0|[1-9]\\d*)\\.(0|[1-9\
]\\d*)$",parentSchema:F,data:r};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:a+"/go",schemaPath:"\
values.schema.json#/definitions/goVersion/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:F.type,parentSchema:F,data:r};e===null?e=[o]:e.push(o),i++}}if(p.hosts!==void 0){let r=p.
hosts;if(Array.isArray(r)){if(r.length<1){let w={instancePath:a+"/hosts",schemaPath:"#/properties/ho\
sts/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:u.properties.hosts,data:r};e===null?e=[w]:e.push(w),i++}let o=r.length;for(let w=0;w<o;w++){
let x=r[w];if(typeof x=="string"){if(!we.test(x)){let N={instancePath:a+"/hosts/"+w,schemaPath:"valu\
es.schema.json#/definitions/folderPattern/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?![A-Za\
-z]:)(?!(.*/)?\\.\\.(/|$))[^\\\\\\u0000-\\u001f\\u007f]+$"},message:'must match pattern "^(?!/)(?![A\
-Za-z]:)(?!(.*/)?\\.\\.(/|$))[^\\\\\\u0000-\\u001f\\u007f]+$"',schema:"^(?!/)(?![A-Za-z]:)(?!(.*/)?\\\
.\\.(/|$))[^\\\\\\u0000-\\u001f\\u007f]+$",parentSchema:G,data:x};e===null?e=[N]:e.push(N),i++}}else{
let N={instancePath:a+"/hosts/"+w,schemaPath:"values.schema.json#/definitions/folderPattern/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:G.type,parentSchema:G,data:x};e===null?
e=[N]:e.push(N),i++}}let n=r.length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(me(r[n],r[m])){let w={instancePath:a+
"/hosts",schemaPath:"#/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"\
must NOT have duplicate items (items ## "+m+" and "+n+" are identical)",schema:!0,parentSchema:u.properties.
hosts,data:r};e===null?e=[w]:e.push(w),i++;break e}}}else{let o={instancePath:a+"/hosts",schemaPath:"\
#/properties/hosts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:u.properties.
hosts.type,parentSchema:u.properties.hosts,data:r};e===null?e=[o]:e.push(o),i++}}if(p.plugins!==void 0){
let r=p.plugins;if(Array.isArray(r)){let o=r.length;for(let w=0;w<o;w++){let x=r[w];if(typeof x=="st\
ring"){if(!we.test(x)){let N={instancePath:a+"/plugins/"+w,schemaPath:"values.schema.json#/definitio\
ns/folderPattern/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?![A-Za-z]:)(?!(.*/)?\\.\\.(/|$))[\
^\\\\\\u0000-\\u001f\\u007f]+$"},message:'must match pattern "^(?!/)(?![A-Za-z]:)(?!(.*/)?\\.\\.(/|$))\
[^\\\\\\u0000-\\u001f\\u007f]+$"',schema:"^(?!/)(?![A-Za-z]:)(?!(.*/)?\\.\\.(/|$))[^\\\\\\u0000-\\u001f\\u0\
07f]+$",parentSchema:G,data:x};e===null?e=[N]:e.push(N),i++}}else{let N={instancePath:a+"/plugins/"+
w,schemaPath:"values.schema.json#/definitions/folderPattern/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:G.type,parentSchema:G,data:x};e===null?e=[N]:e.push(N),i++}}let n=r.
length,m;if(n>1){e:for(;n--;)for(m=n;m--;)if(me(r[n],r[m])){let w={instancePath:a+"/plugins",schemaPath:"\
#/properties/plugins/uniqueItems",keyword:"uniqueItems",params:{i:n,j:m},message:"must NOT have dupl\
icate items (items ## "+m+" and "+n+" are identical)",schema:!0,parentSchema:u.properties.plugins,data:r};
e===null?e=[w]:e.push(w),i++;break e}}}else{let o={instancePath:a+"/plugins",schemaPath:"#/propertie\
s/plugins/type",keyword:"type",params:{type:"array"},message:"must be array",schema:u.properties.plugins.
type,parentSchema:u.properties.plugins,data:r};e===null?e=[o]:e.push(o),i++}}if(p.moduleGraph!==void 0){
let r=p.moduleGraph;if(typeof r!="string"){let o={instancePath:a+"/moduleGraph",schemaPath:"#/proper\
ties/moduleGraph/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.
moduleGraph.type,parentSchema:u.properties.moduleGraph,data:r};e===null?e=[o]:e.push(o),i++}if(!(r===
"host"||r==="union")){let o={instancePath:a+"/moduleGraph",schemaPath:"#/properties/moduleGraph/enum",
keyword:"enum",params:{allowedValues:u.properties.moduleGraph.enum},message:"must be equal to one of\
 the allowed values",schema:u.properties.moduleGraph.enum,parentSchema:u.properties.moduleGraph,data:r};
e===null?e=[o]:e.push(o),i++}}if(p.profiles!==void 0){let r=p.profiles;if(r&&typeof r=="object"&&!Array.
isArray(r)){for(let o in r){let n=i;if(typeof o=="string"){if(!Ge.test(o)){let m={instancePath:a+"/p\
rofiles",schemaPath:"values.schema.json#/definitions/ownProfileName/pattern",keyword:"pattern",params:{
pattern:"^(?!(release|dev|debug)$)[a-z0-9][a-z0-9_-]{0,63}$"},message:'must match pattern "^(?!(rele\
ase|dev|debug)$)[a-z0-9][a-z0-9_-]{0,63}$"',schema:"^(?!(release|dev|debug)$)[a-z0-9][a-z0-9_-]{0,63\
}$",parentSchema:ae,data:o,propertyName:o};e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:a+
"/profiles",schemaPath:"values.schema.json#/definitions/ownProfileName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:ae.type,parentSchema:ae,data:o,propertyName:o};e===null?
e=[m]:e.push(m),i++}var s=n===i;if(!s){let m={instancePath:a+"/profiles",schemaPath:"#/properties/pr\
ofiles/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"property name must be\
 valid",schema:u.properties.profiles.propertyNames,parentSchema:u.properties.profiles,data:r};e===null?
e=[m]:e.push(m),i++}}for(let o in r)le(r[o],{instancePath:a+"/profiles/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:r,parentDataProperty:o,rootData:f})||(e=T(e,le.errors),i=e.length)}else{let o={
instancePath:a+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object",schema:u.properties.profiles.type,parentSchema:u.properties.profiles,data:r};
e===null?e=[o]:e.push(o),i++}}if(p.severities!==void 0){let r=p.severities;if(r&&typeof r=="object"&&
!Array.isArray(r)){for(let o in r){let n=i;if(typeof o=="string"){if(!Pe.test(o)){let m={instancePath:a+
"/severities",schemaPath:"values.schema.json#/definitions/code/pattern",keyword:"pattern",params:{pattern:"\
^LS\\d{4}$"},message:'must match pattern "^LS\\d{4}$"',schema:"^LS\\d{4}$",parentSchema:E,data:o,propertyName:o};
e===null?e=[m]:e.push(m),i++}}else{let m={instancePath:a+"/severities",schemaPath:"values.schema.jso\
n#/definitions/code/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,
parentSchema:E,data:o,propertyName:o};e===null?e=[m]:e.push(m),i++}var t=n===i;if(!t){let m={instancePath:a+
"/severities",schemaPath:"#/properties/severities/propertyNames",keyword:"propertyNames",params:{propertyName:o},
message:"property name must be valid",schema:u.properties.severities.propertyNames,parentSchema:u.properties.
severities,data:r};e===null?e=[m]:e.push(m),i++}}for(let o in r){let n=r[o];if(typeof n!="string"){let m={
instancePath:a+"/severities/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/seve\
rities/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.
properties.severities.additionalProperties.type,parentSchema:u.properties.severities.additionalProperties,
data:n};e===null?e=[m]:e.push(m),i++}if(!(n==="error"||n==="warning"||n==="off")){let m={instancePath:a+
"/severities/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/severities/addition\
alProperties/enum",keyword:"enum",params:{allowedValues:u.properties.severities.additionalProperties.
enum},message:"must be equal to one of the allowed values",schema:u.properties.severities.additionalProperties.
enum,parentSchema:u.properties.severities.additionalProperties,data:n};e===null?e=[m]:e.push(m),i++}}}else{
let o={instancePath:a+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:u.properties.severities.type,parentSchema:u.properties.
severities,data:r};e===null?e=[o]:e.push(o),i++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:u.type,parentSchema:u,data:p};e===null?
e=[r]:e.push(r),i++}return Oe.errors=e,i===0}export{Me as buildReport,Be as checkReport,Ie as ciReport,He as host,Je as lock,Ke as plugin,Qe as record,
Ue as workspace};
