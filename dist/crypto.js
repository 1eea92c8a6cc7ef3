import { t as __commonJSMin } from "./rolldown-runtime.js";
// \0builtin/crypto
var require_crypto = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:crypto");
}));
export { require_crypto as t };
