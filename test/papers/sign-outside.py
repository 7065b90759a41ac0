"""Signs a PDF with the key of a PKCS#12 file, as an addition to it."""

import sys

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import SigSeedSubFilter

p12, passphrase, source, target = sys.argv[1:]
signer = signers.SimpleSigner.load_pkcs12(p12, passphrase=passphrase.encode())
wish = signers.PdfSignatureMetadata(field_name="Official", subfilter=SigSeedSubFilter.PADES)
with open(source, "rb") as drawn, open(target, "wb") as signed:
    signers.sign_pdf(IncrementalPdfFileWriter(drawn), wish, signer=signer, output=signed)
