/*
 * For when the app itself does not start: a damaged file in the cache, or a browser that is too old. Written so that any
 * browser reads it. First it lets the service worker go, once, and loads the page anew; if that does not help it shows the
 * words that stand in the page for it.
 */
(function () {
	var PATIENCE = 20000;
	var done = false;

	function started() {
		return document.documentElement.hasAttribute('data-ready');
	}

	function show() {
		var words = document.getElementById('start-niet');
		if (words && !started()) words.hidden = false;
	}

	/* Answers that travel behind the # of the address stay there. */
	function again() {
		history.replaceState({ anew: true }, '', location.href);
		location.reload();
	}

	function help() {
		if (done || started()) return;
		done = true;
		var worker = navigator.serviceWorker;
		var before = history.state && history.state.anew;
		if (before || !navigator.onLine || !worker || !worker.controller) return show();
		worker
			.getRegistrations()
			.then(function (all) {
				return Promise.all(
					all.map(function (one) {
						return one.unregister();
					})
				);
			})
			.then(function () {
				return caches.keys();
			})
			.then(function (names) {
				return Promise.all(
					names.map(function (name) {
						return caches.delete(name);
					})
				);
			})
			.then(again, show);
	}

	addEventListener('unhandledrejection', help);
	addEventListener('load', function () {
		setTimeout(help, PATIENCE);
	});
})();
