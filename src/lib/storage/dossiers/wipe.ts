/**
 * Everything that this site keeps on the device, but for the app itself: the files that make it work without a
 * connection hold no answers.
 */
export async function wipeDevice(): Promise<void> {
	for (const storage of [() => localStorage, () => sessionStorage]) {
		try {
			storage().clear();
		} catch {
			// No storage, nothing kept.
		}
	}
	try {
		for (const { name } of await indexedDB.databases()) if (name) await removed(name);
	} catch {
		// An old browser that cannot list them; we use none.
	}
}

function removed(name: string): Promise<void> {
	return new Promise((done) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = request.onerror = request.onblocked = () => done();
	});
}
