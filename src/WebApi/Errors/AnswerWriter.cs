using System.IO.Pipelines;

namespace PetitionGovernance.WebApi.Errors;

/// <summary>What the server sends on a connection, with the power to send one last answer instead of all that follows.</summary>
internal sealed class AnswerWriter(PipeWriter connection) : PipeWriter
{
    private byte[]? discarded;

    public override bool CanGetUnflushedBytes => connection.CanGetUnflushedBytes;

    public override long UnflushedBytes => connection.UnflushedBytes;

    /// <summary>Sends <paramref name="answer"/>; what is written after it goes nowhere.</summary>
    public void EndWith(ReadOnlySpan<byte> answer)
    {
        answer.CopyTo(connection.GetSpan(answer.Length));
        connection.Advance(answer.Length);
        discarded = [];
    }

    public override void Advance(int bytes)
    {
        if (discarded is null) connection.Advance(bytes);
    }

    public override Memory<byte> GetMemory(int sizeHint = 0) => discarded is null ? connection.GetMemory(sizeHint) : Scratch(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => discarded is null ? connection.GetSpan(sizeHint) : Scratch(sizeHint);

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => connection.FlushAsync(cancellationToken);

    public override void CancelPendingFlush() => connection.CancelPendingFlush();

    public override void Complete(Exception? exception = null) => connection.Complete(exception);

    public override ValueTask CompleteAsync(Exception? exception = null) => connection.CompleteAsync(exception);

    private byte[] Scratch(int sizeHint)
    {
        if (discarded!.Length < Math.Max(sizeHint, 1)) discarded = new byte[Math.Max(sizeHint, 4096)];
        return discarded;
    }
}
