using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Imports;

/// <summary>导入的拒绝理由。</summary>
public static class ImportRefusals
{
    public static readonly Refusal TooManyWaiting = new(
        "import.too-many-waiting", "等待和正在进行的导入太多。", "Too many imports are waiting or running.")
    {
        Instead = "等正在进行的导入完成以后再上传；进度见 GET /api/v1/imports。",
    };
}
