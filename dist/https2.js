import { t as __commonJSMin } from "./rolldown-runtime.js";
// \0builtin/https
var require_https = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:https");
}));
export { require_https as t };
