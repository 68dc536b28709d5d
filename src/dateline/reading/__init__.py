"""One report, from bytes to findings: a package per stage; the stages meet in values/, pipeline composes them."""
