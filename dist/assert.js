import { t as __commonJSMin } from "./rolldown-runtime.js";
// \0builtin/string_decoder
var require_string_decoder = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:string_decoder");
}));
// \0builtin/events
var require_events = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:events");
}));
// \0builtin/assert
var require_assert = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:assert");
}));
export { require_events as n, require_string_decoder as r, require_assert as t };
