import { t as __commonJSMin } from "./rolldown-runtime.js";
// \0builtin/zlib
var require_zlib = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:zlib");
}));
export { require_zlib as t };
