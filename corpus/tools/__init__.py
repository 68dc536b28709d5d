"""The compiler of the corpus: from annotation sources that quote the text to findings that point into it."""
