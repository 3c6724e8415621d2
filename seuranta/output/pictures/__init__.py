"""Pictures as SVG of our own: the roadmap, and the curve of a goal. No script, no style sheet, no font of their own."""
