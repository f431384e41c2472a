using AiGovernance.Common;

namespace AiGovernance.Files;

/// <summary>Names one file that is kept as evidence.</summary>
public readonly record struct FileId(Guid Value) : IRecordId<FileId>
{
    public static FileId From(Guid value) => new(value);
    public static FileId New() => new(Guid.CreateVersion7());
}
