"""From pictures of pages to text: language data, decoding, recognising, where each word stands."""
