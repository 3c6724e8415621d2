"""How answers look: sentences in both languages, terminal views and machine formats; pure."""
