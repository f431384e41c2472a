namespace AiGovernance.Pdf.Output;

/// <summary>Where each object of a file stands: by itself, or in an object stream.</summary>
internal sealed class CrossReferences
{
    // Its kind in the last two bits, then where it is: a document of thousands of pages has hundreds of thousands.
    private readonly List<long> places = [0];

    public int Count => places.Count;

    /// <summary>An id that was given out and has no object yet; null when there is none.</summary>
    public int? Unwritten => places.FindIndex(1, p => p == 0) is > 0 and var id ? id : null;

    public int Reserve()
    {
        places.Add(0);
        return places.Count - 1;
    }

    public void IsAt(int id, long position) => places[id] = position << 2 | 1;

    public void IsIn(int stream, int index, int id) => places[id] = (long)stream << 18 | (long)index << 2 | 2;

    /// <summary>Each row as its difference to the one above: neighbours differ little, so it packs to a fifth.</summary>
    public byte[] Rows()
    {
        const int width = 8, up = 2;
        var rows = new byte[places.Count * (width + 1)];
        Span<byte> above = stackalloc byte[width], row = stackalloc byte[width];
        for (var i = 0; i < places.Count; i++)
        {
            var (kind, at, index) = Place(places[i]);
            row[0] = kind;
            for (var b = 0; b < 5; b++) row[5 - b] = (byte)(at >> (8 * b));
            (row[6], row[7]) = ((byte)(index >> 8), (byte)index);
            rows[i * (width + 1)] = up;
            for (var b = 0; b < width; b++) rows[i * (width + 1) + 1 + b] = (byte)(row[b] - above[b]);
            row.CopyTo(above);
        }
        return rows;
    }

    private static (byte Kind, long At, int Index) Place(long place) => (place & 3) switch
    {
        1 => (1, place >> 2, 0),
        2 => (2, place >> 18, (int)(place >> 2 & 0xFFFF)),
        _ => (0, 0, 65535), // the head of the list of free objects
    };
}
