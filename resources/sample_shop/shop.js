/* What is shipped, and so what is paid where, depends on the store: the element says when that is another one. */
document.addEventListener("pickup-ship", async ({ target }) => {
  const sums = document.getElementById("sums");
  const { location } = target;
  if (!sums || !location || location === sums.dataset.location) return;
  try {
    const answer = await fetch(`/checkout?location=${encodeURIComponent(location)}`);
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("sums");
    if (fresh && location === target.location) document.getElementById("sums").replaceWith(fresh);
  } catch {
    // Offline: the element says so.
  }
});
