using System.IO.Compression;
using System.Xml;

namespace AiGovernance.Common.Workbooks;

/// <summary>Opens the parts of a packed workbook as XML, within limits; nothing outside the file is ever asked for.</summary>
internal sealed class WorkbookParts(Stream file, long most = WorkbookParts.SheetLimit)
{
    /// <summary>Of one sheet, unpacked. 200,000 rows of the federal inventory's size have 300 MB.</summary>
    public const long SheetLimit = 512L << 20;

    /// <summary>Texts that a workbook keeps once for all cells are held in memory.</summary>
    public const long TextsLimit = 64L << 20;

    /// <summary>Lists of sheets and styles are small.</summary>
    public const long ListLimit = 8L << 20;

    /// <summary>A workbook with a sheet for each day of a year and their links has a few thousand.</summary>
    private const int MostParts = 10_000;

    /// <summary>Sheets pack to a tenth, very repetitive ones to a hundredth; a thousandth is made to fill a memory.</summary>
    private const int MostRatio = 200;
    private const long AlwaysAllowed = 16L << 20;

    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly ZipArchive archive = Opened(file);

    /// <returns>Null when the workbook has no such part.</returns>
    public XmlReader? Open(string part, long limit) => archive.GetEntry(part.TrimStart('/')) is { } entry
        ? XmlReader.Create(new BoundedStream(entry.Open(), part, Math.Min(Math.Min(limit, most), Plausible(entry))), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, // entities that multiply, and files of this machine
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        })
        : null;

    private long Plausible(ZipArchiveEntry entry) => Math.Max(AlwaysAllowed, MostRatio * Math.Min(entry.CompressedLength, file.Length));

    private static ZipArchive Opened(Stream file)
    {
        ZipArchive archive;
        try
        {
            archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        }
        // What the library says of it is no word for people.
        catch (InvalidDataException broken)
        {
            throw new InvalidDataException("it is no XLSX file, or only a part of one.", broken);
        }
        return archive.Entries.Count <= MostParts ? archive : throw new InvalidDataException($"it has more than {MostParts} parts.");
    }
}
