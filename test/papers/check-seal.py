"""What pyHanko says of the signatures in PDF files, given the certificate that is trusted: a JSON list, a list for each file."""

import json
import logging
import sys

from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

trusted, *files = sys.argv[1:]
# A signature that is not trusted is a finding here, not a disturbance.
logging.disable(logging.CRITICAL)


def signature(embedded):
    context = ValidationContext(trust_roots=[load_cert_from_pemder(trusted)])
    status = validate_pdf_signature(embedded, context)
    return {
        "intact": status.intact,
        "valid": status.valid,
        "trusted": status.trusted,
        "coverage": status.coverage.name,
        "digest": status.md_algorithm,
        "format": str(embedded.sig_object["/SubFilter"]),
        "signed": [attribute["type"].native for attribute in embedded.signer_info["signed_attrs"]],
        "name": status.signing_cert.subject.native["common_name"],
        "claims a time": status.signer_reported_dt is not None,
    }


def signatures(file):
    with open(file, "rb") as handle:
        return [signature(one) for one in PdfFileReader(handle).embedded_signatures]


print(json.dumps([signatures(file) for file in files]))
