"""Documents for people who do not run the tool: agendas, reports and messages, as Markdown, plain text, HTML and mail."""
