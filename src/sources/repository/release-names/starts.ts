/** No file of an application starts an SDK more often; what a hostile one does beyond that is not looked at. */
export const mostStarts = 32
