import { t as __commonJSMin } from "./rolldown-runtime.js";
// \0builtin/tls
var require_tls = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:tls");
}));
export { require_tls as t };
