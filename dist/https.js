import { t as require_https } from "./https2.js";
export default require_https();
export {};
