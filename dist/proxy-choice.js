export { t as proxyFor } from "./proxy-choice2.js";
