export { t as exec } from "./exec.js";
