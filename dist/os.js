import { t as __commonJSMin } from "./rolldown-runtime.js";
// \0builtin/os
var require_os = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:os");
}));
export { require_os as t };
