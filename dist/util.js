import { t as __commonJSMin } from "./rolldown-runtime.js";
// \0builtin/util
var require_util = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:util");
}));
export { require_util as t };
