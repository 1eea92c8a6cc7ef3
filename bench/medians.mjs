/** Median milliseconds of each task; the tasks take turns, so that whatever else the machine does falls on all of them alike. */
export async function medians(tasks, rounds) {
  const times = tasks.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const started = performance.now()
      await task()
      times[index].push(performance.now() - started)
    }
  }
  return times.map(list => list.sort((a, b) => a - b)[Math.floor(list.length / 2)])
}
