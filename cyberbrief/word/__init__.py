"""Word files: a Document tree becomes a `.docx`, and finished bytes are searched for what they may not hold.

python-docx carries the package, sections, headers and properties, on a template that we make ourselves; the body
is serialised directly, since that is what time goes into. The tree holds nothing that its audience may not see;
`leak_check` proves it on the bytes.
"""
