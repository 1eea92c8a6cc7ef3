// src/modes/checkout-facts.ts
async function checkoutFacts(from) {
	const { setupFactsOf } = await import("./setup-facts.js");
	return setupFactsOf(from);
}
export { checkoutFacts as t };
