package cn.tongxin.paper;

/** The files that a paper can be. */
public enum PaperFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public byte[] write(Paper paper) {
            return XlsxPaper.write(paper);
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        public byte[] write(Paper paper) {
            return DocxPaper.write(paper);
        }
    },
    PDF("application/pdf") {
        @Override
        public byte[] write(Paper paper) {
            return PdfPaper.write(paper);
        }
    };

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The whole file. Papers are lists of hundreds or thousands of rows, not exports of everything. */
    public abstract byte[] write(Paper paper);
}
