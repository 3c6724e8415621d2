"""What spreadsheets read: workbooks and CSV, made of sheets that know no file format."""
