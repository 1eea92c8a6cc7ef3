import { t as __commonJSMin } from "./rolldown-runtime.js";
// \0builtin/child_process
var require_child_process = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:child_process");
}));
export { require_child_process as t };
