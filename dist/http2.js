import { t as __commonJSMin } from "./rolldown-runtime.js";
// \0builtin/http
var require_http = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:http");
}));
export { require_http as t };
