import { t as __commonJSMin } from "./rolldown-runtime.js";
// \0builtin/net
var require_net = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:net");
}));
export { require_net as t };
