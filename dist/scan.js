import { _ as listFiles, v as searchWithGit } from "./start.js";
// src/sources/repository/scan.ts
async function scanRepository(from) {
	const { folder, exec, clock } = from;
	const searching = searchWithGit(folder, exec);
	const listing = listFiles(folder, exec);
	const { readRepository } = await import("./read-repository.js");
	return readRepository(folder, clock, await listing, searching);
}
export { scanRepository };
