import { t as require_http } from "./http2.js";
export default require_http();
export {};
