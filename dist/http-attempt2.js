export { n as httpAttempts } from "./http-attempt.js";
