import { t as require_child_process } from "./child-process2.js";
export default require_child_process();
export {};
