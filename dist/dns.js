import { t as __commonJSMin } from "./rolldown-runtime.js";
// \0builtin/dns
var require_dns = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:dns");
}));
export { require_dns as t };
