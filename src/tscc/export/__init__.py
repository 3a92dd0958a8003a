"""Export: a document as files of other programs: CSV, an Excel workbook, rep lines of absbox."""
