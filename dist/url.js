import { t as __commonJSMin } from "./rolldown-runtime.js";
// \0builtin/buffer
var require_buffer = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:buffer");
}));
// \0builtin/url
var require_url = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:url");
}));
export { require_buffer as n, require_url as t };
